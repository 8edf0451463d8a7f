"""The training data as it is trained on: what is stored, the thesaurus, and variants of some examples."""

from __future__ import annotations

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.paths import project_path
from bot.thesaurus import thesaurus_data
from bot.training_texts import is_command
from bot.variants import variants_of


class CitizenImporter(RasaFileImporter):
    """Rasa's file importer that adds what need not be stored twice.

    Its options stand under ``importers`` in config.yml: ``thesaurus``, a path counted from the project's folder;
    ``variants``, how many variants to add of an example; ``every``, of which ones: 3 for every third; ``seed``, so that two
    trainings see the same ones.
    """

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        thesaurus: str = "data/thesaurus.yml",
        variants: int = 1,
        every: int = 1,
        seed: int = 1,
    ) -> None:
        super().__init__(config_file, domain_path, training_data_paths)
        self._thesaurus = thesaurus
        self._variants = variants
        self._every = every
        self._seed = seed
        self._data: TrainingData | None = None

    def get_nlu_data(self, language: str | None = "vi") -> TrainingData:
        """The stored examples, then the thesaurus, then the variants; read once, for there is one language."""
        if self._data is None:
            self._data = self._read(language)
        return self._data

    def _read(self, language: str | None) -> TrainingData:
        stored = super().get_nlu_data(language)
        if not stored.training_examples:
            return stored
        spoken = [example for example in stored.training_examples if not is_command(example)]
        chosen = spoken[:: self._every]
        variants = variants_of(chosen, count=self._variants, seed=self._seed)
        return stored.merge(thesaurus_data(project_path(self._thesaurus), stored.entities), TrainingData(variants))
