# SPDX-License-Identifier: Apache-2.0
"""Loaded by every Python process that has this folder on its path: writes down what it does.

A line of JSON for the start, for each event that touches a network (docs.python.org, audit events
table), and at the end for the modules that could have.
"""

from __future__ import annotations

import atexit
import json
import os
import sys

FILE = os.environ["NARRATIVETAGGER_TEST_AUDIT"]
EVENTS = (
    "socket.",
    "http.",
    "urllib.",
    "ftplib.",
    "smtplib.",
    "poplib.",
    "imaplib.",
    "webbrowser.",
)
MODULES = (
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
)
"""Not ``socket``, which ``logging.handlers``, ``filelock`` and ``importlib.metadata`` import."""


def tell(kind: str, *said: object) -> None:
    line = json.dumps([kind, sys.orig_argv, *map(repr, said)]) + "\n"
    file = os.open(FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(file, line.encode())
    os.close(file)


def hear(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(EVENTS):
        tell("call", event, arguments)


def tell_modules() -> None:
    for name in MODULES:
        if name in sys.modules:
            tell("module", name)


tell("start")
sys.addaudithook(hear)
atexit.register(tell_modules)
