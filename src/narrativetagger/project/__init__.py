# SPDX-License-Identifier: Apache-2.0
"""The use cases on an open project: the only door for the window and the command line."""
