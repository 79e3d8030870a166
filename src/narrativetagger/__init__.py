# SPDX-License-Identifier: Apache-2.0
"""Mark narrative passages in articles by hand and export them as evidence."""

__version__ = "0.1.0"
