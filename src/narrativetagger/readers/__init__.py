# SPDX-License-Identifier: Apache-2.0
"""Readers turn the bytes of a file into drafts of articles or codebooks."""
