# SPDX-License-Identifier: Apache-2.0
"""Pages that were looked at and found good; ``python -m tests.ui.reference_pages`` makes them anew.

Look at each of them before you keep it: they are what the layout is compared with.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from narrativetagger.core.span_index import SpanIndex
from narrativetagger.project.shipped import narratives
from narrativetagger.settings import THEMES, Settings
from narrativetagger.ui.article_view import ArticleView
from narrativetagger.ui.theme import apply_theme, load_theme, page_style

FOLDER = Path(__file__).parents[1] / "data" / "pages"
FONT = "DejaVu Serif"
SIZES = {"small": 9, "usual": 13, "large": 26}
"""Zooms, in points."""

WIDTH, HEIGHT = 720, 480
COLOURS = 128

TEXTS = {
    "french": (
        "L’armée se replie, l’état-major parle de «\u00a0regroupement\u00a0»\n"
        "Lundi soir, après trois jours de combats autour de la ville d’Orsec, l’état-major a"
        " annoncé un «\u00a0regroupement des forces sur des positions plus favorables\u00a0». Les"
        " habitants, eux, ont vu passer des colonnes en désordre, des camions sans phares et des"
        " soldats à pied, qui jetaient leurs caisses dans le fossé pour marcher plus vite.\n"
        "«\u00a0On nous a oubliés ici\u00a0», écrit un soldat de vingt ans à sa mère, «\u00a0et la"
        " nuit, on entend les leurs chanter\u00a0».\n"
    ),
    "mixed": (
        "الجيش يعيد «تجميع قواته»\n"
        "أعلنت هيئة الأركان مساء الاثنين، بعد ثلاثة أيام من القتال حول مدينة أورسيك، عن «إعادة"
        " تجميع القوات في مواقع أفضل» (unité 27, BTR-80)، بينما شاهد السكان أرتالاً في فوضى.\n"
        "Une phrase en français au milieu : « personne ne viendra vous chercher », dit la radio.\n"
        "כתב החייל לאמו: «שכחו אותנו כאן», והוסיף שבלילה שומעים אותם שרים.\n"
    ),
    "ukrainian": (
        "Відхід назвали «перегрупуванням»\n"
        "У понеділок увечері, після триденних боїв за місто Орсек, штаб оголосив про"
        " «перегрупування сил на вигідніші рубежі». Мешканці бачили інше: безладні колони,"
        " вантажівки без фар, солдатів, що кидали ящики в рів, аби йти швидше.\n"
        "«Нас тут забули», — пише двадцятирічний боєць матері, «а вночі чути, як ті співають».\n"
    ),
}
CASES = list(product(TEXTS, THEMES, SIZES))


def page(text_name: str, theme: str, size: str) -> QImage:
    """Return what the article view shows of a dense text."""
    text = TEXTS[text_name]
    settings = Settings(font_family=FONT, font_size=SIZES[size])
    colours = load_theme(theme)
    apply_theme(colours)
    view = ArticleView(page_style(colours, settings))
    book = narratives()
    view.set_tag_colours({row: QColor(tag.colour) for row, tag in enumerate(book.tags)})
    view.set_tag_names({row: tag.names["en"] for row, tag in enumerate(book.tags)})
    view.resize(WIDTH, HEIGHT)
    index = SpanIndex(_spans(text, len(book.tags)))
    view.show_article(text, index)
    view.show()
    QApplication.processEvents()
    view.choose(next(mark for mark in index if mark.id == 3))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    view.render(image)
    view.close()
    view.deleteLater()
    return image


def file_of(text_name: str, theme: str, size: str) -> Path:
    """Return where the reference of a page lies."""
    return FOLDER / f"{text_name}-{theme}-{size}.png"


def _spans(text: str, tags: int) -> list[tuple[int, int, int, int, int]]:
    """Return spans of all lengths all over a text, six of them on the same words."""
    words = [(found.start(), found.end()) for found in re.finditer(r"\w+", text)]
    lengths = (2, 5, 1, 9, 3, 14, 4)
    ends = [
        (words[row][0], words[min(row + lengths[row % 7], len(words) - 1)][1])
        for row in range(0, len(words) - 1, 3)
    ]
    ends += [(words[12 - more // 2][0], words[15 + more][1]) for more in range(6)]
    return [(start, end, row, row * 5 % tags, 1) for row, (start, end) in enumerate(ends, start=1)]


def few_colours(image: QImage) -> QImage:
    """Return a picture in its most frequent colours, for a file a quarter as large."""
    pixels = memoryview(image.constBits()).cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(COLOURS)]
    return image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither
    )


def main() -> None:
    """Make all pictures anew."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    FOLDER.mkdir(exist_ok=True)
    for case in CASES:
        few_colours(page(*case)).save(str(file_of(*case)), quality=0)
    application.quit()


if __name__ == "__main__":
    main()
