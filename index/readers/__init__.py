"""Files of every kind into canonical text and blocks."""

from index.readers.model import Block, BlockKind, ReadText
from index.readers.pdf import RECOGNISED, Pages
from index.readers.reading import read_file

__all__ = ["RECOGNISED", "Block", "BlockKind", "Pages", "ReadText", "read_file"]
