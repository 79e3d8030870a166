# SPDX-License-Identifier: Apache-2.0
"""Titles of the columns for people, in the spreadsheet profile."""

from __future__ import annotations

from collections.abc import Sequence

_TITLES: dict[str, tuple[str, str, str]] = {
    "span_uid": ("Span id", "Identifiant de l’annotation", "Ідентифікатор фрагмента"),
    "passage_uid": ("Passage id", "Identifiant du passage", "Ідентифікатор уривка"),
    "article_uid": ("Article id", "Identifiant de l’article", "Ідентифікатор матеріалу"),
    "article_version": ("Article version", "Version de l’article", "Версія матеріалу"),
    "story_uid": ("Story id", "Identifiant du sujet", "Ідентифікатор сюжету"),
    "title": ("Title", "Titre", "Заголовок"),
    "outlet": ("Outlet", "Média", "Видання"),
    "outlet_type": ("Type of outlet", "Type de média", "Тип видання"),
    "country": ("Country", "Pays", "Країна"),
    "language": ("Language", "Langue", "Мова"),
    "translation_of": ("Translated from", "Traduit de", "Перекладено з"),
    "translator": ("Translator", "Traducteur", "Перекладач"),
    "author": ("Author", "Auteur", "Автор"),
    "published": ("Published", "Publié le", "Опубліковано"),
    "collected": ("Collected", "Recueilli le", "Зібрано"),
    "url": ("URL", "URL", "URL"),
    "archive_url": ("Archive URL", "URL d’archive", "URL архіву"),
    "source_reliability": ("Source reliability", "Fiabilité de la source", "Надійність джерела"),
    "handling": ("Handling", "Diffusion", "Обмеження поширення"),
    "source_sha256": ("SHA-256 of the file", "SHA-256 du fichier", "SHA-256 файлу"),
    "text_sha256": ("SHA-256 of the text", "SHA-256 du texte", "SHA-256 тексту"),
    "tag": ("Tag code", "Code de l’étiquette", "Код мітки"),
    "tag_name": ("Tag", "Étiquette", "Мітка"),
    "tag_level1": ("Tag code, level 1", "Code d’étiquette, niveau 1", "Код мітки, рівень 1"),
    "tag_level2": ("Tag code, level 2", "Code d’étiquette, niveau 2", "Код мітки, рівень 2"),
    "mention": ("Mention", "Mention", "Згадка"),
    "codebook_version": ("Codebook version", "Version de la grille", "Версія кодифікатора"),
    "origin": ("Origin", "Origine", "Походження"),
    "flag": ("Doubt", "Doute", "Сумнів"),
    "layer": ("Layer", "Couche", "Шар"),
    "zone": ("Zone", "Zone", "Зона"),
    "paragraph": ("Paragraph", "Paragraphe", "Абзац"),
    "page": ("Page", "Page", "Сторінка"),
    "occurrence": ("Occurrence", "Occurrence", "Входження"),
    "start": ("Start", "Début", "Початок"),
    "end": ("End", "Fin", "Кінець"),
    "start_utf16": ("Start (UTF-16)", "Début (UTF-16)", "Початок (UTF-16)"),
    "end_utf16": ("End (UTF-16)", "Fin (UTF-16)", "Кінець (UTF-16)"),
    "quote": ("Quote", "Verbatim", "Дослівний текст"),
    "prefix": ("Before", "Avant", "Перед"),
    "suffix": ("After", "Après", "Після"),
    "sentence": ("Sentence", "Phrase", "Речення"),
    "analyst": ("Analyst", "Analyste", "Аналітик"),
    "created": ("Created", "Créée le", "Створено"),
    "modified": ("Changed", "Modifiée le", "Змінено"),
    "note": ("Note", "Note", "Нотатка"),
    "format_version": ("Format version", "Version du format", "Версія формату"),
    "codebook": ("Codebook", "Grille de codage", "Кодифікатор"),
    "tag_path": ("Tag path", "Chemin de l’étiquette", "Шлях мітки"),
    "flag_note": ("Remark on the doubt", "Remarque sur le doute", "Примітка до сумніву"),
    "star": ("Model example", "Exemple type", "Зразковий приклад"),
    "series_uid": ("Series id", "Identifiant de la série", "Ідентифікатор серії"),
    "analyst_uid": ("Analyst id", "Identifiant de l’analyste", "Ідентифікатор аналітика"),
    "guarded": ("Guarded cells", "Cellules protégées", "Захищені клітинки"),
}
_LANGUAGES = ("en", "fr", "uk")


def titles(columns: Sequence[str], language: str) -> list[str]:
    """Return the titles of columns.

    Args:
        columns: Names from ``core.columns``, or ``guarded``.
        language: ``en``, ``fr`` or ``uk``.
    """
    place = _LANGUAGES.index(language)
    return [_TITLES[column][place] for column in columns]
