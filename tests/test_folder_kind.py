# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import sys
from pathlib import Path

import pytest

from narrativetagger.folder_kind import (
    FolderKind,
    folder_kind,
    mountinfo_of,
    network_mount,
    sync_service,
)

MOUNTS = r"""
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
40 22 0:35 / /mnt/team\040files rw shared:2 - nfs4 host:/team rw
41 22 0:36 / /mnt/local rw - ext4 /dev/vdb rw
42 41 0:37 / /mnt/local/share rw - cifs //host/share rw
43 22 0:38 / /mnt/over rw - fuse.sshfs anna@host: rw
44 22 0:39 / /mnt/over rw - tmpfs tmpfs rw
line of nothing
"""
MAC = """/dev/disk1s1 on / (apfs, local, journaled)
//anna@files/team on /Volumes/team files (smbfs, nodev, nosuid)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/", ""),
        ("/home/anna", ""),
        ("/mnt/team files", "nfs4"),
        ("/mnt/team files/2026/war", "nfs4"),
        ("/mnt/team files 2", ""),
        ("/mnt/local", ""),
        ("/mnt/local/share/a", "cifs"),
        ("/mnt/over", ""),
    ],
)
def test_the_mount_above_a_folder_tells(folder: str, kind: str) -> None:
    assert network_mount(Path(folder), MOUNTS) == kind


def test_the_mount_nearest_to_a_folder_tells_in_whatever_order_they_come() -> None:
    mounts = "\n".join(reversed(MOUNTS.splitlines()))
    assert network_mount(Path("/mnt/local/share/a"), mounts) == "cifs"


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux mounts")
def test_the_system_is_asked_for_its_mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert folder_kind(Path("/proc")) == FolderKind("local")
    monkeypatch.setattr("narrativetagger.folder_kind.NETWORK_TYPES", {"proc"})
    assert folder_kind(Path("/proc")) == FolderKind("network", "proc")


def test_what_macos_says_is_read_alike() -> None:
    mounts = mountinfo_of(MAC)
    assert network_mount(Path("/Volumes/team files/war"), mounts) == "smbfs"
    assert network_mount(Path("/Users/anna"), mounts) == ""


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_3f2a.db", "Nextcloud"),
        ("._sync_3f2a.db", "Nextcloud"),
        (".tmp.driveupload", "Google Drive"),
    ],
)
def test_what_a_service_leaves_tells_of_all_below(
    marker: str, service: str, tmp_path: Path
) -> None:
    inner = tmp_path / "team" / "war"
    inner.mkdir(parents=True)
    assert sync_service(inner, {}) == ""
    (tmp_path / "team" / marker).touch()
    assert sync_service(inner, {}) == service
    assert sync_service(tmp_path, {}) == ""
    assert folder_kind(inner) == FolderKind("synced", service)
    assert folder_kind(inner).shared
    (tmp_path / "link").symlink_to(inner)
    assert folder_kind(tmp_path / "link") == FolderKind("synced", service)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/war", "iCloud"),
        ("/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/war", "GoogleDrive"),
        ("/Users/anna/Library/Caches", ""),
    ],
)
def test_macos_has_places_for_them(folder: str, service: str) -> None:
    assert sync_service(Path(folder), {}) == service


def test_onedrive_says_where_it_is(tmp_path: Path) -> None:
    environ = {"OneDriveCommercial": str(tmp_path / "OneDrive - Team"), "OneDrive": ""}
    assert sync_service(tmp_path / "OneDrive - Team" / "war", environ) == "OneDrive"
    assert sync_service(tmp_path / "war", environ) == ""


def test_a_folder_that_cannot_be_looked_into_is_of_no_service() -> None:
    assert sync_service(Path("/" + "a" * 300), {}) == ""


def test_a_folder_of_this_machine_is_local(tmp_path: Path) -> None:
    assert folder_kind(tmp_path) == FolderKind("local")
    assert not folder_kind(tmp_path).shared
    assert folder_kind(tmp_path / "not there") == FolderKind("local")
