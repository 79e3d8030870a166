# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import struct
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narrativetagger.core.frames import (
    LARGEST,
    BrokenFrameError,
    FrameDecoder,
    encode_frame,
    read_frame,
    write_frame,
)

messages = st.dictionaries(
    st.text(max_size=5),
    st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text(), max_size=3),
    max_size=4,
)


def frame(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def test_form_is_a_contract() -> None:
    assert encode_frame({"a": [1, None]}) == b'\x00\x00\x00\x0e{"a":[1,null]}'


def test_text_that_utf8_cannot_hold_passes() -> None:
    assert read_frame(BytesIO(encode_frame("\ud83e é 🪖"))) == "\ud83e é 🪖"


@given(st.lists(messages, max_size=5))
def test_what_is_written_is_read(sent: list[dict[str, object]]) -> None:
    stream = BytesIO()
    for message in sent:
        write_frame(stream, message)
    stream.seek(0)
    assert [read_frame(stream) for _ in sent] == sent
    assert read_frame(stream) is None


@given(st.lists(messages, max_size=5), st.integers(1, 40))
def test_decoder_puts_pieces_together(sent: list[dict[str, object]], size: int) -> None:
    data = b"".join(map(encode_frame, sent))
    decoder = FrameDecoder()
    received = [
        message
        for start in range(0, len(data), size)
        for message in decoder.feed(data[start : start + size])
    ]
    assert received == sent


def test_decoder_hands_out_at_once_what_is_complete() -> None:
    decoder = FrameDecoder()
    assert decoder.feed(encode_frame(1) + encode_frame(2) + b"\0\0") == [1, 2]
    assert decoder.feed(b"") == []
    assert decoder.feed(b"\0\x01" + b"3") == [3]


@pytest.mark.parametrize("length", [1, 3, 4, 6])
def test_a_stream_cut_inside_a_frame_is_an_error(length: int) -> None:
    with pytest.raises(BrokenFrameError, match="ended inside a frame"):
        read_frame(BytesIO(encode_frame({"a": 1})[:length]))


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"NaNs", b"[" * 100_000])
def test_what_is_no_json_is_an_error(data: bytes) -> None:
    with pytest.raises(BrokenFrameError, match="no JSON"):
        read_frame(BytesIO(frame(data)))
    with pytest.raises(BrokenFrameError, match="no JSON"):
        FrameDecoder().feed(frame(data))


def test_a_length_that_cannot_be_is_refused_before_anything_is_read() -> None:
    head = struct.pack(">I", LARGEST + 1)
    with pytest.raises(BrokenFrameError, match="no frame is"):
        read_frame(BytesIO(head))
    with pytest.raises(BrokenFrameError, match="no frame is"):
        FrameDecoder().feed(head)


def test_a_message_too_long_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("narrativetagger.core.frames.LARGEST", 10)
    with pytest.raises(ValueError, match="too long for a frame: 12 bytes"):
        encode_frame("a" * 10)
