# SPDX-License-Identifier: Apache-2.0
"""How processes of ours talk: JSON, each message with its length before it.

A frame is the length of its JSON in bytes, as four bytes with the highest first, then the JSON in
UTF-8. Never pickle: the other side may have read hostile bytes.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any, TypeAlias

Message: TypeAlias = Any
"""What JSON can hold; who reads it makes its own types of it."""

_LENGTH = struct.Struct(">I")

LARGEST = 1 << 30
"""No honest frame is longer, in bytes."""


class BrokenFrameError(ValueError):
    """The other side stopped inside a frame, or sent something else."""


def encode_frame(message: object) -> bytes:
    """Return a message as a frame.

    Raises:
        ValueError: If it is longer than ``LARGEST``.
    """
    data = json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode()
    if len(data) > LARGEST:
        raise ValueError(f"too long for a frame: {len(data)} bytes")
    return _LENGTH.pack(len(data)) + data


def write_frame(stream: IO[bytes], message: object) -> None:
    """Write a message and see to it that it leaves."""
    stream.write(encode_frame(message))
    stream.flush()


def read_frame(stream: IO[bytes]) -> Message:
    """Wait for a message.

    Returns:
        The message; None when the stream ended before one.

    Raises:
        BrokenFrameError: If the stream ends inside a frame, or it is none.
    """
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise BrokenFrameError("the stream ended inside a frame")
    length = _checked(_LENGTH.unpack(head)[0])
    data = stream.read(length)
    if len(data) < length:
        raise BrokenFrameError("the stream ended inside a frame")
    return _decoded(data)


class FrameDecoder:
    """Puts messages together from pieces as they arrive."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._waiting = bytearray()

    def feed(self, data: bytes) -> list[Message]:
        """Return the messages that a piece completes.

        Raises:
            BrokenFrameError: If the stream holds something else than frames.
        """
        self._waiting += data
        messages = []
        while len(self._waiting) >= _LENGTH.size:
            end = _LENGTH.size + _checked(_LENGTH.unpack_from(self._waiting)[0])
            if len(self._waiting) < end:
                break
            messages.append(_decoded(bytes(self._waiting[_LENGTH.size : end])))
            del self._waiting[:end]
        return messages


def _checked(length: int) -> int:
    if length > LARGEST:
        raise BrokenFrameError(f"no frame is {length} bytes long")
    return length


def _decoded(data: bytes) -> Message:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BrokenFrameError("a frame that is no JSON") from error
