# SPDX-License-Identifier: Apache-2.0
"""The domain: what articles, passages, tags and spans are, free of windows and databases."""
