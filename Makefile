# Hai lệnh chính: «make run» chạy trợ lý, «make test» kiểm tra tất cả.
APP := .venvs/app/bin
RASA := .venvs/rasa/bin
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3

.PHONY: run test shell release environments check format evaluate clean
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

clean:
	rm -rf var models results .rasa .pytest_cache .mypy_cache .ruff_cache
