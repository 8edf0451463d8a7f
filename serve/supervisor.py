"""Runs the processes under circus: start, wait, watch, switch to a newly published release, stop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from circus.arbiter import Arbiter
from circus.exc import ConflictError

from index.errors import HoiKeHoachError, ServiceError
from index.release.manifest import read_manifest, verify_files
from serve.health import smoke_test, wait_healthy
from serve.ports import free_port
from serve.processes import LOOPBACK, Process, Slot, gateway
from serve.retired import Retired
from serve.upstream import write_failure, write_upstream
from settings import PROJECT, Settings

WATCH = 0.5
STOP_WITHIN = 10.0


class Supervisor:
    """Keeps one slot and the gateway running until stopped or a process dies.

    ``announce`` gets lines for the person at the terminal. ``failure`` holds the error that ended the run, if any.
    """

    def __init__(self, settings: Settings, *, announce: Callable[[str], None], web: bool = True) -> None:
        self.settings = settings
        self.announce = announce
        self.failure: ServiceError | None = None
        self._web = gateway(settings) if web else None
        self._slot: Slot | None = None
        self._rejected = ""
        self._retired = Retired(settings.standby)
        self._expected: dict[str, Process] = {}
        self._well: set[str] = set()  # the names of those that have been well since they were started
        state = os.path.relpath(settings.state)
        self._arbiter = Arbiter(
            [],
            f"ipc://{state}/circus-control.sock",
            f"ipc://{state}/circus-events.sock",
            check_delay=1.0,
        )

    def run(self) -> None:
        """Start everything and block until Ctrl-C, SIGTERM or a failure; afterwards every process has ended."""
        self.settings.logs.mkdir(parents=True, exist_ok=True)
        self._arbiter.loop.add_callback(self._main)
        try:
            self._arbiter.start()
        finally:
            self.settings.upstream.unlink(missing_ok=True)

    async def _main(self) -> None:
        try:
            await self._start()
            while True:
                await asyncio.sleep(WATCH)
                if self._arbiter._stopping:  # Ctrl-C or SIGTERM; circus tells it in no public way
                    return
                self._require_alive()
                await self._drop_retired()
                await self._follow_current()
        except HoiKeHoachError as error:
            if self._arbiter._stopping:
                return
            self.failure = ServiceError(str(error))
        except Exception as error:  # whatever it was, no half-running bot is left behind
            self.failure = ServiceError(f"Lỗi ngoài dự kiến, dừng cả hệ thống: {error!r}")
        await _unless_busy(self._arbiter.stop)

    async def _start(self) -> None:
        slot = self._new_slot(self.settings.rasa_port, self.settings.actions_port)
        await self._launch(slot)
        self._slot = slot
        write_upstream(self.settings.upstream, slot)
        if self._web:
            await self._spawn(self._web)
            await self._wait(self._web)
            self.announce(f"Sẵn sàng: http://{self.settings.host}:{self.settings.port}  (Ctrl-C để dừng)")

    async def _follow_current(self) -> None:
        """When another release became current, bring it up beside the old one, then switch; the old one stays on failure.

        A release that served just before is still running and is taken back as it is.
        """
        if self._slot is None or not self.settings.current.exists():
            return
        wanted = self.settings.current.resolve()
        if wanted == self._slot.folder:
            self._rejected = ""  # whoever chooses a rejected release once more means it
        if wanted.name in (self._slot.folder.name, self._rejected):
            return
        slot = self._retired.take(wanted)
        try:
            if slot is not None:
                verify_files(wanted, read_manifest(wanted))
                await self._try(slot)
            else:
                slot = self._new_slot(free_port(LOOPBACK), free_port(LOOPBACK))
                await self._launch(slot)
        except HoiKeHoachError as error:
            self._rejected = wanted.name
            if slot is not None:
                await self._remove(slot)
            write_failure(self.settings.state / "publish-failed.json", release=wanted.name, reason=str(error))
            self.announce(f"Không chuyển sang bản «{wanted.name}»: {error} Bản «{self._slot.release}» vẫn phục vụ.")
            return
        old, self._slot, self._rejected = self._slot, slot, ""
        write_upstream(self.settings.upstream, slot)
        self._retired.add(old, now=asyncio.get_running_loop().time())
        self.announce(f"Đang phục vụ bản «{slot.release}».")

    async def _drop_retired(self) -> None:
        """End the slots whose time is over, and what is left of those that died by themselves."""
        due = self._retired.due(asyncio.get_running_loop().time())
        dead = (slot for slot in self._retired.slots if not all(map(self._alive, self._names(slot))))
        for slot in {*due, *dead}:
            self._retired.forget(slot)
            await self._remove(slot)

    def _names(self, slot: Slot) -> list[str]:
        return [process.name for process in slot.processes(self.settings)]

    def _new_slot(self, rasa_port: int, actions_port: int) -> Slot:
        folder = self.settings.current.resolve()
        manifest = read_manifest(folder)
        verify_files(folder, manifest)
        return Slot(manifest.release, folder, rasa_port, actions_port)

    async def _launch(self, slot: Slot) -> None:
        processes = slot.processes(self.settings)
        for process in processes:
            await self._spawn(process)
        for process in processes:
            await self._wait(process)
        await self._try(slot)

    async def _try(self, slot: Slot) -> None:
        logs = [self._log(process) for process in slot.processes(self.settings)]
        await smoke_test(slot, logs=logs, say=self.announce)

    async def _spawn(self, process: Process) -> None:
        log = {"class": "FileStream", "filename": str(self._log(process)), "max_bytes": 5_000_000, "backup_count": 2}
        watcher = self._arbiter.add_watcher(
            process.name,
            process.command,
            args=list(process.arguments),
            env=os.environ | process.environment,
            working_dir=str(PROJECT),
            respawn=False,
            stop_children=True,
            graceful_timeout=STOP_WITHIN,
            stdout_stream=log,
            stderr_stream=log,
            loop=self._arbiter.loop,
        )
        self._expected[process.name] = process
        self._well.discard(process.name)
        await _unless_busy(watcher.start)

    async def _remove(self, slot: Slot) -> None:
        for process in slot.processes(self.settings):
            if self._expected.pop(process.name, None) is not None:
                await _unless_busy(self._arbiter.rm_watcher, process.name)

    async def _wait(self, process: Process) -> None:
        """Wait until a process is well; raise ServiceError when it, or one that serves with it, dies meanwhile.

        The gateway is never well without the others, so waiting for it alone would hide that one of them has died.
        """
        self.announce(f"Đang chờ {process.label}…")
        try:
            await wait_healthy(process, alive=lambda: self._dead() is None, timeout=self.settings.start_timeout)
        except ServiceError as error:
            self._require_alive()
            raise ServiceError(f"{error}{self._tail(process)}") from error
        self._well.add(process.name)

    def _require_alive(self) -> None:
        if (dead := self._dead()) is not None:
            how = "đã dừng ngoài ý muốn; dừng cả hệ thống" if dead.name in self._well else "dừng ngay khi khởi động"
            raise ServiceError(f"{dead.title} {how}.{self._tail(dead)}")

    def _dead(self) -> Process | None:
        """The first process that has died of those that serve or come up; one kept for a rollback does not count."""
        spare = {name for slot in self._retired.slots for name in self._names(slot)}
        needed = (process for name, process in self._expected.items() if name not in spare)
        return next((process for process in needed if not self._alive(process.name)), None)

    def _alive(self, name: str) -> bool:
        watcher: Any = self._arbiter.get_watcher(name)
        return any(process.is_alive() for process in watcher.processes.values())

    def _log(self, process: Process) -> Path:
        return self.settings.logs / f"{process.name}.log"

    def _tail(self, process: Process) -> str:
        path = self._log(process)
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()[-8:] if path.is_file() else []
        return f" Nhật ký {path}:\n" + "\n".join(f"  {line}" for line in lines)


async def _unless_busy(command: Callable[..., Any], *args: Any) -> None:
    """Run a circus command, again after a moment while circus is in the middle of another one."""
    while True:
        try:
            await command(*args)
        except ConflictError:
            await asyncio.sleep(0.05)
        else:
            return
