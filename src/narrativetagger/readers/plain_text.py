# SPDX-License-Identifier: Apache-2.0
"""Read UTF-8 text files; the text is taken as it is."""

from __future__ import annotations

from narrativetagger.core.articles import ArticleDetails, ArticleDraft
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.normalise import normalise
from narrativetagger.core.paragraphs import first_line, paragraphs_of

NAME = "text"
VERSION = 1

EMPTY = QT_TRANSLATE_NOOP("messages", "{name} has no words; there is nothing to read in it.")
NOT_TEXT = QT_TRANSLATE_NOOP(
    "messages", "{name} is not a text file; save its text as UTF-8 text and add that."
)
NOT_UTF8 = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is not UTF-8 text (byte {byte} cannot be read); open it in an editor, save it as UTF-8 "
    "and add it again.",
)
OTHER_ENCODING = QT_TRANSLATE_NOOP(
    "messages",
    "{name} is {encoding} text; open it in an editor, save it as UTF-8 and add it again.",
)

_ENCODINGS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
"""Byte order marks; UTF-32's begins like UTF-16's, so it stands before it."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_HEAD = 100_000
"""How much is looked at for control characters, in bytes; text has next to none."""


def read_text(name: str, data: bytes) -> ArticleDraft:
    """Turn the bytes of a text file into an article.

    The text is not touched beyond ``normalise``; its first line serves as title.

    Args:
        name: Name of the file, for messages and metadata.
        data: Its bytes.

    Raises:
        UserError: If it is empty, no text, or not UTF-8.
    """
    _refuse_what_is_no_text(name, data)
    try:
        raw = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(NOT_UTF8, name=name, byte=error.start + 1) from error
    normalised = normalise(raw)
    if not normalised.text.strip():
        raise UserError(EMPTY, name=name)
    return ArticleDraft(
        text=normalised.text,
        details=ArticleDetails(title=first_line(normalised.text)),
        offset_map=normalised.offset_map.to_bytes(),
        reader=NAME,
        reader_version=VERSION,
        encoding="utf-8",
        file_name=name,
        original=data,
        replaced=normalised.replaced,
        paragraphs=paragraphs_of(normalised.text),
    )


def _refuse_what_is_no_text(name: str, data: bytes) -> None:
    """Say what a file is when it is plainly not UTF-8 text."""
    for mark, encoding in _ENCODINGS:
        if data.startswith(mark):
            raise UserError(OTHER_ENCODING, name=name, encoding=encoding)
    head = data[:_HEAD]
    if len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 1000:
        raise UserError(NOT_TEXT, name=name)
