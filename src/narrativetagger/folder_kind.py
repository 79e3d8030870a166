# SPDX-License-Identifier: Apache-2.0
"""Tell on what kind of disk a folder lies: this machine's, the network's, or one that is synced.

Where several machines see a file, SQLite's write-ahead log is unsafe (sqlite.org/wal.html, section
1) and another machine's lock may not be seen. This is the one place with platform code for it.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["local", "network", "synced"]

NETWORK_TYPES = frozenset(
    "9p acfs afpfs afs beegfs ceph cifs coda davfs drvfs fuse.ceph fuse.davfs2 fuse.glusterfs "
    "fuse.gvfsd-fuse fuse.rclone fuse.s3fs fuse.smbnetfs fuse.sshfs fuse.vmhgfs-fuse gfs2 "
    "glusterfs gpfs lustre ncpfs nfs nfs4 ocfs2 orangefs prl_fs smb3 smbfs vboxsf virtiofs "
    "webdav".split()
)
"""File systems that several machines can write to, host and guest of a virtual one included."""

MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".sync/ID": "Resilio Sync",
}
"""What synchronising programs leave in the folder they look after, and whose it is."""

ROOTS = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Environment variables of Windows that name OneDrive's folders."""

_CLOUD_STORAGE = re.compile(r"/Library/(?:Mobile Documents|CloudStorage/(?P<name>[^/-]+))")
"""Where macOS keeps the folders of iCloud and of other services (the name ends at a dash)."""

_NEXTCLOUD = ".*sync_*.db"
"""Nextcloud's own database in its folder, ``.sync_0123456789ab.db`` or ``._sync_….db``."""


@dataclass(frozen=True, slots=True)
class FolderKind:
    """Where a folder lies.

    Attributes:
        kind: ``local``, ``network`` or ``synced``.
        name: The file system or the service; empty for a local folder.
    """

    kind: Kind
    name: str = ""

    @property
    def shared(self) -> bool:
        """Whether other machines may write there."""
        return self.kind != "local"


def folder_kind(folder: Path) -> FolderKind:
    """Tell where a folder lies; what cannot be found out counts as local.

    Args:
        folder: The folder, which may not exist.
    """
    resolved = folder.resolve()
    network = _network_type(resolved)
    if network:
        return FolderKind("network", network)
    service = sync_service(resolved, os.environ)
    return FolderKind("synced", service) if service else FolderKind("local")


def sync_service(folder: Path, environ: Mapping[str, str]) -> str:
    """Return the service that keeps a folder in step with other machines, empty when none does.

    Args:
        folder: An absolute folder.
        environ: The environment, where OneDrive says which folders are its own.
    """
    cloud = _CLOUD_STORAGE.search(folder.as_posix())
    if cloud:
        return cloud["name"] or "iCloud"
    mine = (folder, *folder.parents)
    if any(environ.get(root) and Path(environ[root]) in mine for root in ROOTS):
        return "OneDrive"
    return next((name for parent in mine for name in _marked(parent)), "")


def network_mount(folder: Path, mounts: str) -> str:
    """Return the network file system that a folder lies on, empty for a local one.

    Args:
        folder: An absolute folder.
        mounts: What ``/proc/self/mountinfo`` of Linux says (proc(5)).
    """
    found = ""
    depth = -1
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if not after or len(fields) < 5:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", _unescaped, fields[4]))
        # A later line hides what was mounted on the same point before.
        if len(point.parts) >= depth and folder.is_relative_to(point):
            found, depth = after.split(" ")[0], len(point.parts)
    return found if found in NETWORK_TYPES else ""


def _unescaped(code: re.Match[str]) -> str:
    """Return the character that stands as three octal digits, such as a space."""
    return chr(int(code[1], 8))


def _marked(folder: Path) -> Iterator[str]:
    try:
        for marker, name in MARKERS.items():
            if (folder / marker).exists():
                yield name
        if next(folder.glob(_NEXTCLOUD), None):
            yield "Nextcloud"
    except OSError:  # A folder that may be passed through, but not read.
        return


def _network_type(folder: Path) -> str:
    """Return the network file system of a folder as this system tells it."""
    if sys.platform == "win32":
        return _windows_type(folder)
    if sys.platform == "darwin":
        import subprocess

        said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        return network_mount(folder, mountinfo_of(said))
    try:
        return network_mount(folder, Path("/proc/self/mountinfo").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return ""


def mountinfo_of(said: str) -> str:
    """Return what ``mount`` of macOS says as lines of Linux's ``mountinfo``.

    Args:
        said: Lines such as ``//anna@files/team on /Volumes/team (smbfs, nodev, nosuid)``.
    """
    plain = said.replace(" ", "\\040")
    found = re.finditer(r"^.*?\\040on\\040(/.*)\\040\(([^,)\\]+)", plain, re.MULTILINE)
    return "\n".join(f"0 0 0:0 / {line[1]} - {line[2]} x x" for line in found)


def _windows_type(folder: Path) -> str:
    """Return ``smbfs`` for a drive of the network (GetDriveTypeW, DRIVE_REMOTE)."""
    if sys.platform != "win32":
        return ""
    import ctypes

    remote = 4
    anchor = folder.anchor
    if anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == remote:
        return "smbfs"
    return ""
