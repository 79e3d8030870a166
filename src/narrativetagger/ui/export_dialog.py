# SPDX-License-Identifier: Apache-2.0
"""The dialog that asks which spans go where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeView,
    QWidget,
)

from narrativetagger.core.codebook import Tag
from narrativetagger.core.errors import UserError
from narrativetagger.core.messages import QT_TRANSLATE_NOOP
from narrativetagger.core.selections import Selection
from narrativetagger.project.jobs import ExportJob
from narrativetagger.project.project import Project
from narrativetagger.ui.form import Form
from narrativetagger.ui.plain import PlainLabel
from narrativetagger.ui.prompter import Prompter

NO_FILE = QT_TRANSLATE_NOOP("messages", "Choose the file to write.")

CODE = Qt.ItemDataRole.UserRole + 1
"""Role of what an item of a list stands for: uid, code or name."""


class ExportDialog(Form):
    """Asks for file, profile, articles, tags and analysts.

    Signals:
        submitted(ExportJob): The analyst wants this file.
    """

    submitted = Signal(object)

    def __init__(
        self,
        project: Project,
        language: str,
        open_article: int | None,
        prompter: Prompter,
        parent: QWidget | None = None,
    ) -> None:
        """Propose the whole project, in the data profile.

        Args:
            project: What to export from.
            language: Language of the window, for names of tags.
            open_article: Row id of the article on the desk.
            prompter: Asks for the file.
            parent: The window.
        """
        super().__init__(parent)
        self._project = project
        self._language = language
        self._open_article = open_article
        self._prompter = prompter
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export spans"))
        self.setMinimumWidth(600)
        self._build_file()
        self._build_choices()
        self._count = PlainLabel(parent=self)
        self._count.setObjectName("count")
        self.fields.addRow("", self._count)
        self._connect()
        self.finish(self.tr("Export"))

    def _connect(self) -> None:
        """Check anew whenever something is chosen; the dialog is whole by now."""
        self._file.textChanged.connect(self.check)
        self._scope.currentIndexChanged.connect(self.check)
        for view in (self._articles, self._tags, self._analysts):
            _model(view).itemChanged.connect(self.check)

    def _build_file(self) -> None:
        path = self._project.path.with_suffix(".csv")
        row = QHBoxLayout()
        self._file = QLineEdit(str(path), self)
        self._file.setObjectName("file")
        choose = QPushButton(self.tr("Choose…"), self)
        choose.clicked.connect(self._on_choose_clicked)
        row.addWidget(self._file)
        row.addWidget(choose)
        self.fields.addRow(self.tr("File"), row)
        self._profile = self._choice(
            "profile",
            self.tr("Profile"),
            (
                (self.tr("Data: exact, reads back"), "data,"),
                (self.tr("Spreadsheet, commas"), "spreadsheet,"),
                (self.tr("Spreadsheet, semicolons"), "spreadsheet;"),
            ),
        )
        self._names = self._choice(
            "language",
            self.tr("Names of tags"),
            (
                ("English", "en"),
                ("Français", "fr"),
                ("Українська", "uk"),
            ),
        )
        self._names.setCurrentIndex(self._names.findData(self._language))

    def _build_choices(self) -> None:
        scopes = [(self.tr("The whole project"), "project"), (self.tr("Chosen articles"), "chosen")]
        if self._open_article is not None:
            scopes.insert(1, (self.tr("The open article"), "open"))
        self._scope = self._choice("scope", self.tr("Articles"), scopes)
        self._articles = self._checks("articles_chosen")
        self._articles.setVisible(False)
        self.fields.addRow("", self._articles)
        self._tags = self._checks("tags_chosen")
        for tag in self._project.codebook.children(None):
            self._add_tag(self._tags, tag)
        self.fields.addRow(self.tr("Only these tags"), self._tags)
        self._analysts = self._checks("analysts_chosen")
        for analyst in self._project.analysts().values():
            _model(self._analysts).appendRow(_item(analyst.name, analyst.name))
        self._analysts.setMaximumHeight(72)
        self.fields.addRow(self.tr("Only these analysts"), self._analysts)
        self._scope.currentIndexChanged.connect(self._on_scope_changed)

    def require_valid(self) -> None:
        """Refuse an export without a file; tell how many spans go."""
        self._count.setText("")
        if not self._file.text().strip():
            raise UserError(NO_FILE)
        count = self._project.count_spans(self._selection())
        self._count.setText(self.tr("%n span(s) will be written", "", count))

    def submit(self) -> None:
        """Hand on the job, after asking when a file would be replaced."""
        path = Path(self._file.text().strip())
        if not path.exists():
            self._hand_on()
            return
        self._prompter.ask(
            self.tr("Replace the file?"),
            self.tr("{name} exists already.").format(name=path.name),
            self.tr("Replace"),
            self._hand_on,
        )

    def _hand_on(self) -> None:
        profile, selection = self._profile.currentData(), self._selection()
        self.submitted.emit(
            ExportJob(
                project=str(self._project.path),
                target=self._file.text().strip(),
                profile=profile[:-1],
                delimiter=profile[-1],
                language=self._names.currentData(),
                article_uids=selection.article_uids,
                tags=selection.tags,
                analysts=selection.analysts,
                force=True,
            )
        )

    def _selection(self) -> Selection:
        return Selection(self._article_uids(), _checked(self._tags), _checked(self._analysts))

    def _article_uids(self) -> tuple[str, ...]:
        scope = self._scope.currentData()
        if scope == "open" and self._open_article is not None:
            return (self._project.article(self._open_article).uid,)
        return _checked(self._articles) if scope == "chosen" else ()

    def _choice(self, name: str, label: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        for text, value in choices:
            box.addItem(text, value)
        self.fields.addRow(label, box)
        return box

    def _checks(self, name: str) -> QTreeView:
        """Return an empty list whose items can be ticked; none ticked means all."""
        view = QTreeView(self)
        view.setObjectName(name)
        model = QStandardItemModel(view)
        view.setModel(model)
        view.setHeaderHidden(True)
        view.setMaximumHeight(130)
        return view

    def _add_tag(self, parent: QTreeView | QStandardItem, tag: Tag) -> None:
        item = _item(tag.name(self._language), tag.code)
        (_model(parent) if isinstance(parent, QTreeView) else parent).appendRow(item)
        for child in self._project.codebook.children(tag.id):
            self._add_tag(item, child)

    @Slot()
    def _on_choose_clicked(self) -> None:
        path = Path(self._file.text())
        kinds = self.tr("CSV files (*.csv)")
        self._prompter.save_file(self.tr("Export spans"), path, kinds, self._on_file_chosen)

    def _on_file_chosen(self, paths: list[Path]) -> None:
        self._file.setText(str(paths[0]))

    @Slot()
    def _on_scope_changed(self) -> None:
        chosen = self._scope.currentData() == "chosen"
        model = _model(self._articles)
        if chosen and model.rowCount() == 0:
            for article in self._project.articles(self._project.article_ids()):
                model.appendRow(_item(article.details.title, article.uid))
        self._articles.setVisible(chosen)


def _item(text: str, value: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setCheckable(True)
    item.setEditable(False)
    item.setData(value, CODE)
    return item


def _model(view: QTreeView) -> QStandardItemModel:
    model = view.model()
    if not isinstance(model, QStandardItemModel):
        raise TypeError("not a list of ticks")
    return model


def _checked(view: QTreeView) -> tuple[str, ...]:
    return tuple(
        item.data(CODE)
        for item in _items(_model(view).invisibleRootItem())
        if item.checkState() == Qt.CheckState.Checked
    )


def _items(parent: QStandardItem) -> Iterator[QStandardItem]:
    for row in range(parent.rowCount()):
        item = parent.child(row)
        yield item
        yield from _items(item)
