# Hai lệnh chính: «make run» chạy trợ lý, «make test» kiểm tra tất cả.
APP := .venvs/app/bin
RASA := .venvs/rasa/bin
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3

.PHONY: run test shell release environments check format evaluate encoder bench-retrieval bench-ingest clean
.DEFAULT_GOAL := run

environments:
	@scripts/environments.sh

run: environments
	@exec $(APP)/python -m serve run

shell: environments
	@exec $(APP)/python -m serve shell

release: environments
	@$(APP)/python -m serve release

test: environments
	@scripts/browser.sh
	@$(APP)/python scripts/run_tests.py

check: environments
	@scripts/check.sh

format: environments
	@$(APP)/ruff check --fix --quiet .
	@$(APP)/ruff format --quiet .

evaluate: environments
	@$(APP)/python -m admin.evaluation

# Kho ngữ liệu và văn bản để đo tìm kiếm không đi cùng mã nguồn: make bench-retrieval CORPORA=thư-mục DOCUMENTS=thư-mục
bench-retrieval: environments
	@test -d "$(CORPORA)" || { echo "Hãy đặt CORPORA=thư mục chứa các kho ngữ liệu (và DOCUMENTS=thư mục văn bản)."; exit 1; }
	@$(APP)/python -m benchmarks.retrieval --corpora $(CORPORA) $(if $(wildcard $(CORPORA)/alqac),--alqac $(CORPORA)/alqac) \
		$(if $(DOCUMENTS),--documents $(DOCUMENTS))
	@$(APP)/python -m benchmarks.answers --corpora $(CORPORA)
	@$(APP)/python -m benchmarks.scale $(CORPORA) --sizes 1000 10000 100000 1000000

encoder: environments
	@test -d "$(CORPORA)" || { echo "Hãy đặt CORPORA=thư mục chứa các kho ngữ liệu."; exit 1; }
	@$(APP)/python -m index.encoder train $(CORPORA) $(if $(wildcard $(CORPORA)/alqac),--held-out $(CORPORA)/alqac)

bench-ingest: environments
	@$(APP)/python -m benchmarks.ingest
	@$(APP)/python -m benchmarks.add_to_published

clean:
	rm -rf var models results .rasa .pytest_cache .mypy_cache .ruff_cache
