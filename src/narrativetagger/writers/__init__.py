# SPDX-License-Identifier: Apache-2.0
"""Writers turn rows of spans into a file."""
