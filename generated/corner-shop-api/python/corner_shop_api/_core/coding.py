"""Whether the content coding of an answer came to its end: what is cut off is no answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2


def need_whole(response: httpx2.Response) -> None:
    """Raise the library's error for compressed content that ends early.

    The library itself takes what there is for all.
    """
    decoder = vars(response).get("_decoder")
    if decoder is None or not response.num_bytes_downloaded:
        return
    for state in _states(decoder):
        is_whole = getattr(state, "eof", None)
        if is_whole is None:
            is_finished = getattr(state, "is_finished", None)
            is_whole = is_finished is None or is_finished()
        if not is_whole:
            raise httpx2.DecodingError("the compressed content ends early")


def _states(decoder: Any) -> Iterator[object]:
    for one in getattr(decoder, "children", (decoder,)):
        state = getattr(one, "decompressor", None)
        # For gzip and deflate there is one in the other.
        yield getattr(state, "decompressor", state)
