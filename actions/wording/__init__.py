"""Every sentence that an answer is made of. Logic picks the words here; it never writes its own."""

from actions.wording.english import ENGLISH
from actions.wording.fields import Wording
from actions.wording.vietnamese import VIETNAMESE

__all__ = ["ENGLISH", "VIETNAMESE", "Wording"]
