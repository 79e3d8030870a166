# SPDX-License-Identifier: Apache-2.0
"""The project file: SQLite rows to and from core objects; the only place with SQL."""
