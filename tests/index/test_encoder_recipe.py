"""The recipe ends with an encoder that loads, says what it was made of, and goes on where it was broken off."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from index.encoder import load_encoder
from index.encoder.__main__ import main
from index.encoder.models import static_model, transformer_model
from index.encoder.pairs import Pair
from index.encoder.plan import Plan
from index.encoder.recipe import Recipe
from index.encoder.training import examples, train
from index.encoder.vocabulary import VocabularySize, build_tokenizer, count_words
from index.errors import EncoderError
from index.thesaurus import Concept, Thesaurus

THESAURUS = Thesaurus((Concept("topic", "giáo viên", ("giáo viên", "thầy cô")),))
TOPICS = ("ngân sách", "giáo viên", "đất đai", "môi trường", "giao thông", "y tế", "du lịch", "nông nghiệp")
TINY = Plan(words=200, compounds=20, chunks=40, dimension=8, batch=8, steps=3, warmup=1, checkpoint=2)


@pytest.fixture(scope="module")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpora")
    for corpus in TINY.corpora:
        with gzip.open(folder / f"{corpus}.jsonl.gz", "wt", encoding="utf-8") as stream:
            for number in range(30):
                topic = TOPICS[number % len(TOPICS)]
                text = f"Thành phố lo {topic} năm {2000 + number}. Kinh phí cho {topic} tăng {number}%. Các phường báo cáo."
                stream.write(
                    json.dumps({"id": f"{corpus}{number}", "title": f"Về {topic} {number}", "text": text}) + "\n"
                )
    return folder


@pytest.mark.parametrize("layers", [0, 1], ids=["static", "transformer"])
def test_a_run_ends_with_an_encoder_that_loads(corpora: Path, tmp_path: Path, layers: int) -> None:
    plan = Plan(**{**{name: getattr(TINY, name) for name in Plan.__slots__}, "layers": layers})
    recipe = Recipe(plan, corpora, tmp_path / "work", THESAURUS, progress=lambda _: None)
    encoder = load_encoder(str(recipe.run(tmp_path / "encoder")))
    assert np.allclose(np.linalg.norm(encoder.encode(["ngân sách thành phố"]), axis=1), 1.0, atol=1e-3)
    card = (tmp_path / "encoder" / "README.md").read_text(encoding="utf-8")
    assert "CC BY-SA" in card
    assert "outside copyright" in card


@pytest.mark.parametrize("layers", [0, 1], ids=["static", "transformer"])
def test_a_text_without_words_spoils_no_gradient(tmp_path: Path, layers: int) -> None:
    said = ["thu ngân sách", "………….……………", "y tế", "giáo dục"]
    pairs = [Pair(query, f"{query} thành phố năm nay", "heading") for query in said]
    plan = replace(TINY, layers=layers, batch=4, steps=1, hard_negatives=False)
    tokenizer = build_tokenizer(count_words(pair.passage for pair in pairs), VocabularySize(50, 0, 20))
    rows = np.random.default_rng(0).normal(size=(tokenizer.get_vocab_size(), 8)).astype(np.float32)
    model = transformer_model(tokenizer, rows, layers=1, longest=16) if layers else static_model(tokenizer, rows)
    train(model, examples(pairs, {}, plan, THESAURUS), plan, folder=tmp_path)
    assert all(bool(weights.isfinite().all()) for weights in model.parameters())


def test_a_run_with_a_teacher_ends_with_an_encoder_that_loads(corpora: Path, tmp_path: Path) -> None:
    plan = replace(TINY, lexical=1.0, forgotten=0.2)
    recipe = Recipe(plan, corpora, tmp_path / "work", THESAURUS, progress=lambda _: None)
    encoder = load_encoder(str(recipe.run(tmp_path / "encoder")))
    assert np.allclose(np.linalg.norm(encoder.encode(["ngân sách thành phố"]), axis=1), 1.0, atol=1e-3)
    assert "BM25's opinion" in (tmp_path / "encoder" / "README.md").read_text(encoding="utf-8")


def test_a_transformer_reads_a_text_without_words(corpora: Path, tmp_path: Path) -> None:
    plan = replace(TINY, layers=1)
    recipe = Recipe(plan, corpora, tmp_path / "work", THESAURUS, progress=lambda _: None)
    encoder = load_encoder(str(recipe.run(tmp_path / "encoder")))
    assert np.isfinite(encoder.encode_query("…")).all()


def test_a_transformer_starts_from_the_rows_of_a_trained_encoder(corpora: Path, tmp_path: Path) -> None:
    static = Recipe(TINY, corpora, tmp_path / "work", THESAURUS, progress=lambda _: None).run(tmp_path / "static")
    recipe = Recipe(
        replace(TINY, start=str(static), layers=1, hard_negatives=False),
        corpora,
        tmp_path / "work",
        THESAURUS,
        progress=lambda _: None,
    )
    pairs = recipe.pairs()
    rows = recipe.rows(recipe.tokenizer(pairs), pairs)
    assert np.array_equal(rows, load_file(static / "model.safetensors")["embedding.weight"].astype(np.float32))
    assert load_encoder(str(recipe.run(tmp_path / "transformer"))).dimension == TINY.dimension


def test_rows_of_other_pieces_are_refused(corpora: Path, tmp_path: Path) -> None:
    static = Recipe(TINY, corpora, tmp_path / "work", THESAURUS, progress=lambda _: None).run(tmp_path / "static")
    other = Recipe(
        replace(TINY, start=str(static), words=10), corpora, tmp_path / "work", THESAURUS, progress=lambda _: None
    )
    pairs = other.pairs()
    with pytest.raises(EncoderError, match="bộ từ vựng khác"):
        other.rows(other.tokenizer(pairs), pairs)


def test_without_hard_negatives_only_the_passages_of_the_batch_are_told_apart() -> None:
    pairs = [Pair(f"câu hỏi {number}", f"đoạn văn {number}", "title") for number in range(4)]
    assert "negative" in examples(pairs, {}, TINY, THESAURUS).column_names
    assert "negative" not in examples(pairs, {}, replace(TINY, hard_negatives=False), THESAURUS).column_names


@pytest.fixture
def held_out(tmp_path: Path) -> Path:
    folder = tmp_path / "benchmark"
    folder.mkdir()
    for name, texts in (("corpus", ("ngân sách thành phố", "giáo viên mầm non")), ("queries", ("ngân sách",))):
        with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as stream:
            stream.writelines(json.dumps({"_id": str(place), "text": text}) + "\n" for place, text in enumerate(texts))
    (folder / "qrels.tsv").write_text("query-id\tcorpus-id\tscore\n0\t0\t1\n", encoding="utf-8")
    return folder


def test_an_encoder_is_scored_on_a_benchmark(
    corpora: Path, held_out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    encoder = Recipe(TINY, corpora, tmp_path / "work", THESAURUS, progress=lambda _: None).run(tmp_path / "encoder")
    assert main(["score", str(encoder), str(held_out)]) == 0
    assert "nDCG@10" in capsys.readouterr().out


def test_the_card_compares_an_encoder_with_others_and_keeps_the_rest(
    corpora: Path, held_out: Path, tmp_path: Path
) -> None:
    recipe = Recipe(TINY, corpora, tmp_path / "work", THESAURUS, held_out, progress=lambda _: None)
    encoder = recipe.run(tmp_path / "encoder")
    card = encoder / "README.md"
    before = card.read_text(encoding="utf-8")
    assert "| this one | 1.000 |" in before
    assert main(["compare", str(encoder), str(held_out), f"the same, trained again={encoder}"]) == 0
    after = card.read_text(encoding="utf-8")
    assert [line[:31] for line in after.splitlines() if line not in before.splitlines()][
        -1
    ] == "| the same, trained again | 1.0"
    assert after.partition("## Reading it")[2] == before.partition("## Reading it")[2] != ""
    assert main(["compare", str(encoder), str(held_out)]) == 0
    assert "trained again" not in card.read_text(encoding="utf-8")


def test_a_benchmark_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "index/encoder/shipped", str(tmp_path / "none")]) == 1
    assert "none" in capsys.readouterr().err


def test_a_card_that_the_recipe_did_not_write_is_left_alone(corpora: Path, held_out: Path, tmp_path: Path) -> None:
    encoder = Recipe(TINY, corpora, tmp_path / "work", THESAURUS, progress=lambda _: None).run(tmp_path / "encoder")
    (encoder / "README.md").write_text("# Of somebody else\n", encoding="utf-8")
    assert main(["compare", str(encoder), str(held_out)]) == 1
    assert (encoder / "README.md").read_text(encoding="utf-8") == "# Of somebody else\n"


def test_a_second_run_takes_up_what_the_first_left(corpora: Path, tmp_path: Path) -> None:
    said: list[str] = []
    for target in ("first", "second"):
        said.append("|")
        Recipe(TINY, corpora, tmp_path / "work", THESAURUS, progress=said.append).run(tmp_path / target)
    first, second = "".join(said).split("|")[1:]
    assert "bộ từ vựng" in first
    assert "bộ từ vựng" not in second
    assert (tmp_path / "first" / "model.safetensors").read_bytes() == (
        tmp_path / "second" / "model.safetensors"
    ).read_bytes()


def test_pairs_of_another_thesaurus_are_made_anew(corpora: Path, tmp_path: Path) -> None:
    other = Thesaurus((Concept("topic", "bệnh viện", ("bệnh viện", "nhà thương")),))
    first, second = (
        Recipe(TINY, corpora, tmp_path, words, progress=lambda _: None).pairs() for words in (THESAURUS, other)
    )
    assert {pair.query for pair in first if pair.kind == "thesaurus"} == {"thầy cô"}
    assert {pair.query for pair in second if pair.kind == "thesaurus"} == {"nhà thương"}


def test_plans_that_differ_have_different_fingerprints() -> None:
    assert Plan().fingerprint() != Plan(seed=1).fingerprint()
    assert Plan().fingerprint("words") == Plan(seed=1).fingerprint("words")


def test_a_missing_corpus_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="official"):
        Recipe(TINY, tmp_path, tmp_path / "work", THESAURUS, progress=lambda _: None).pairs()


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", str(tmp_path), "--work", str(tmp_path / "work")]) == 1
    assert "official" in capsys.readouterr().err
