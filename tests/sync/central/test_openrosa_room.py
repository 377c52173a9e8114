"""Bodies in memory: bounded in bytes, and nobody waits who fits."""

from __future__ import annotations

import asyncio

import pytest

from sync.central.openrosa.room import Room


def test_small_requests_do_not_wait_for_each_other_and_large_ones_do():
    room, seen = Room(100), []

    async def bring(size: int, until: asyncio.Event) -> None:
        async with room.hold(size):
            seen.append(size)
            await until.wait()

    async def story() -> None:
        first, rest = asyncio.Event(), asyncio.Event()
        tasks = [asyncio.create_task(bring(60, first))]
        tasks += [asyncio.create_task(bring(size, rest)) for size in (10, 70, 30)]
        await asyncio.sleep(0.01)
        assert seen == [60, 10, 30]
        assert room.used == 100
        first.set()
        rest.set()
        await asyncio.gather(*tasks)
        assert seen == [60, 10, 30, 70]
        assert room.used == 0

    asyncio.run(story())


def test_request_larger_than_all_room_goes_alone():
    async def story() -> None:
        room = Room(100)
        async with room.hold(1000):
            assert room.used == 100
        assert room.used == 0

    asyncio.run(story())


def test_room_is_given_back_when_a_request_breaks_off_or_is_given_up():
    async def story() -> None:
        room = Room(100)
        with pytest.raises(RuntimeError):
            async with room.hold(80):
                raise RuntimeError
        async with room.hold(80):
            waiting = asyncio.create_task(asyncio.wait_for(_hold(room, 80), 0.01))
            with pytest.raises(TimeoutError):
                await waiting
        assert room.used == 0
        await _hold(room, 100)

    asyncio.run(story())


async def _hold(room: Room, size: int) -> None:
    async with room.hold(size):
        pass
