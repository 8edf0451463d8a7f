"""underthesea's word segmenter and part-of-speech tagger, without the translator that it loads beside them."""

from __future__ import annotations

import sys

from actions.words.matching import Segment
from actions.words.vital import Tagger

TRANSLATION = "transformers"


def load_segmenter() -> tuple[Segment, Tagger]:
    """Return the functions that split a sentence into words, and into words with their parts of speech.

    underthesea does without its translator where transformers is not installed. Here it is, for other encoders than the
    shipped one, and would cost each start of an action server 2.3 s of processor time and 200 MB (measured with
    ``python -X importtime``); so it is out of sight while underthesea is loaded.
    """
    hidden = TRANSLATION not in sys.modules
    if hidden:
        sys.modules[TRANSLATION] = None  # type: ignore[assignment]  # which is how Python says «not installed»
    try:
        from underthesea import pos_tag, word_tokenize
    finally:
        if hidden:
            del sys.modules[TRANSLATION]
    return word_tokenize, pos_tag
