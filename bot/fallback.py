"""The fallback: asks back only where not even the action is clear."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.fallback_classifier import FallbackClassifier
from rasa.shared.nlu.constants import INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY
from rasa.shared.nlu.training_data.message import Message


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ActionFallback(FallbackClassifier):
    """Rasa's fallback looks at the first intent alone.

    Here the intents that one action answers (``together``) add up: a question that may ask when or by which document is a
    question about the plan all the same. ``threshold`` and ``ambiguity_threshold`` are those of Rasa.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's options and ``together``, the intents that count as one."""
        return {**FallbackClassifier.get_default_config(), "together": []}

    def _nlu_confidence_below_threshold(self, message: Message) -> tuple[bool, float]:
        confidence = max(self._shares(message)[:1], default=0.0)
        return confidence < self.component_config["threshold"], confidence

    def _nlu_prediction_ambiguous(self, message: Message) -> tuple[bool, float | None]:
        first, *others = self._shares(message)
        difference = first - max(others, default=0.0)
        return difference < self.component_config["ambiguity_threshold"], difference

    def _shares(self, message: Message) -> list[float]:
        """The confidence of the first intent's group, then those of the others; empty without a ranking."""
        shares: dict[str | None, float] = {}
        for entry in message.get(INTENT_RANKING_KEY) or []:
            name = entry[INTENT_NAME_KEY]
            group = "together" if name in self.component_config["together"] else name
            shares[group] = shares.get(group, 0.0) + entry[PREDICTED_CONFIDENCE_KEY]
        return list(shares.values())
