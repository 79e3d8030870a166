# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from narrativetagger.core.columns import (
    ARTICLE_COLUMNS,
    SPAN_COLUMNS,
    TAG_COLUMNS,
    SharedCells,
    flat,
)

HEADER = (
    "span_uid,passage_uid,article_uid,article_version,story_uid,title,outlet,outlet_type,country,"
    "language,translation_of,translator,author,published,collected,url,archive_url,"
    "source_reliability,handling,source_sha256,text_sha256,tag,tag_name,tag_level1,tag_level2,"
    "mention,codebook_version,origin,flag,layer,zone,paragraph,page,occurrence,start,end,"
    "start_utf16,end_utf16,quote,prefix,suffix,sentence,analyst,created,modified,note,"
    "format_version,codebook,tag_path,flag_note,star,series_uid,analyst_uid"
)


def test_the_span_header_is_a_contract() -> None:
    assert ",".join(SPAN_COLUMNS) == HEADER


def test_no_table_has_a_column_twice() -> None:
    for columns in (SPAN_COLUMNS, ARTICLE_COLUMNS, TAG_COLUMNS):
        assert len(set(columns)) == len(columns)


def test_tables_share_the_names_of_what_they_share() -> None:
    assert {"article_uid", "title", "text_sha256"} <= set(SPAN_COLUMNS) & set(ARTICLE_COLUMNS)
    assert {"codebook", "tag", "tag_name", "tag_path"} <= set(SPAN_COLUMNS) & set(TAG_COLUMNS)


def test_a_row_is_flat_without_what_it_shares() -> None:
    assert flat(("a", SharedCells((1, None)), ("x",), SharedCells())) == ("a", 1, None, ("x",))
