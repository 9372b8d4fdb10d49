"""A broadcast never raises, keeps the order and lets no platform disturb another."""

import asyncio
import pickle
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from timeback_kit.core import BroadcastResults, ConfigurationError, TimebackManager
from timeback_kit.core.broadcast import BroadcastResult
from timeback_kit.core.errors import BroadcastError, BroadcastTimeoutError, UnknownClientError
from timeback_kit.core.sync import TimebackManager as BlockingManager
from timeback_kit.runtime.errors import TimebackError

SETTINGS = {"base_url": "http://127.0.0.1:9"}


@pytest.fixture
async def manager():
    async with TimebackManager() as manager:
        yield manager.register("alpha", **SETTINGS).register("beta", SETTINGS).register("gamma", **SETTINGS)


@pytest.fixture
def blocking():
    with BlockingManager() as manager:
        yield manager.register("alpha", **SETTINGS).register("beta", SETTINGS).register("gamma", **SETTINGS)


async def test_clients_are_kept_by_name(manager):
    assert manager.names == list(manager) == ["alpha", "beta", "gamma"]
    assert manager.size == 3
    assert manager.has("alpha")
    assert "alpha" in manager
    assert not manager.has("delta")
    assert manager.get("alpha") is manager.get("alpha")


async def test_a_name_is_taken_once(manager):
    with pytest.raises(ConfigurationError, match="alpha"):
        manager.register("alpha", **SETTINGS)


async def test_an_unknown_name_is_answered_with_the_known_ones(manager):
    with pytest.raises(UnknownClientError) as caught:
        manager.get("delta")

    assert isinstance(caught.value, KeyError)
    assert isinstance(caught.value, TimebackError)
    assert str(caught.value) == "no client is registered as 'delta'; registered: alpha, beta, gamma"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


async def test_what_one_platform_raises_stays_its_own(manager):
    async def call(client):
        if client is manager.get("beta"):
            raise LookupError("no")
        return client

    results = await manager.broadcast(call)

    assert list(results) == ["alpha", "beta", "gamma"]
    assert [name for name, _ in results.succeeded] == ["alpha", "gamma"]
    assert [(name, str(error)) for name, error in results.failed] == [("beta", "no")]
    assert results.any_failed
    assert not results.all_succeeded
    assert results.alpha.ok
    assert results["alpha"].value is results.alpha["value"] is manager.get("alpha")
    assert results["beta"]["ok"] is False
    assert isinstance(results.beta["error"], LookupError)


async def test_coroutines_tasks_futures_and_plain_values_are_all_results(manager):
    def call(client):
        if client is manager.get("alpha"):
            return asyncio.ensure_future(asyncio.sleep(0, "task"))
        if client is manager.get("beta"):
            future = asyncio.get_running_loop().create_future()
            future.set_result("future")
            return future
        return "value"

    assert (await manager.broadcast(call)).values() == ["task", "future", "value"]


async def test_a_run_that_cancels_itself_fails_alone(manager):
    async def call(client):
        if client is manager.get("beta"):
            raise asyncio.CancelledError
        return 1

    results = await manager.broadcast(call)

    assert [name for name, _ in results.succeeded] == ["alpha", "gamma"]
    assert isinstance(results.beta.error, asyncio.CancelledError)


async def test_cancelling_a_broadcast_cancels_every_run(manager):
    started, cancelled = [], []
    all_started = asyncio.Event()

    async def call(client):
        started.append(client)
        if len(started) == manager.size:
            all_started.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(client)
            raise

    broadcast = asyncio.ensure_future(manager.broadcast(call))
    await all_started.wait()
    broadcast.cancel()

    with pytest.raises(asyncio.CancelledError):
        await broadcast
    assert cancelled == started


async def test_a_broadcast_to_nobody_succeeds():
    results = await TimebackManager().broadcast(lambda client: client)

    assert results.all_succeeded
    assert results.values() == []


async def test_values_raises_one_error_that_holds_them_all(manager):
    async def call(client):
        if client is manager.get("alpha"):
            raise TimebackError("known text")
        if client is manager.get("beta"):
            raise LookupError("unknown text")

    results = await manager.broadcast(call)
    with pytest.raises(BroadcastError) as caught:
        results.values()

    assert list(caught.value.errors) == ["alpha", "beta"]
    assert (
        str(caught.value)
        == "the broadcast failed on 2 platform(s): alpha: TimebackError: known text; beta: LookupError"
    )
    assert list(pickle.loads(pickle.dumps(caught.value)).errors) == ["alpha", "beta"]


def test_results_read_well_and_show_no_value():
    results = BroadcastResults(
        {"alpha": BroadcastResult({"secret": 1}), "values": BroadcastResult(error=KeyError("x"))}
    )

    assert repr(results) == "BroadcastResults(alpha=ok(dict), values=failed(KeyError('x')))"
    assert len(results) == 2
    assert "alpha" in results
    assert list(results.keys()) == [name for name, _ in results.items()]
    assert not results["values"].ok
    with pytest.raises(KeyError):
        results["values"].value  # noqa: B018
    with pytest.raises(KeyError):
        results["delta"]
    with pytest.raises(KeyError):
        results["alpha"]["other"]
    with pytest.raises(AttributeError, match="delta"):
        results.delta  # noqa: B018


async def test_an_unregistered_client_is_closed(manager):
    alpha, beta = manager.get("alpha"), manager.get("beta")

    assert await manager.unregister("alpha") is True
    assert alpha.closed
    assert manager.unregister("beta")
    assert not manager.unregister("beta")
    assert await manager.unregister("delta") is False
    assert manager.names == ["gamma"]

    await manager.close()
    assert beta.closed
    assert manager.size == 0


def test_a_client_unregistered_outside_a_loop_is_closed_with_the_manager():
    manager = TimebackManager().register("alpha", **SETTINGS)
    client = manager.get("alpha")

    assert manager.unregister("alpha")
    asyncio.run(manager.close())

    assert client.closed


async def test_closing_goes_on_when_one_client_cannot_be_closed(manager, monkeypatch):
    clients = [manager.get(name) for name in manager]

    async def fail():
        raise OSError("no")

    monkeypatch.setattr(manager.get("alpha"), "close", fail)
    with pytest.raises(OSError, match="no"):
        await manager.close()

    assert [client.closed for client in clients] == [False, True, True]
    await manager.close()


def test_a_blocking_broadcast_runs_at_the_same_time(blocking):
    import threading

    together = threading.Barrier(3, timeout=10)

    def call(client):
        together.wait()
        if client is blocking.get("beta"):
            raise LookupError("no")
        return client

    results = blocking.broadcast(call)

    assert list(results) == ["alpha", "beta", "gamma"]
    assert [name for name, _ in results.failed] == ["beta"]
    assert results.gamma.value is blocking.get("gamma")


def test_a_blocking_broadcast_to_nobody_succeeds():
    assert BlockingManager().broadcast(lambda client: client).values() == []


def test_a_blocking_manager_closes_what_it_drops(blocking):
    clients = [blocking.get(name) for name in blocking]

    assert blocking.unregister("alpha") is True
    assert blocking.unregister("alpha") is False
    assert [client.closed for client in clients] == [True, False, False]
    blocking.close()
    assert all(client.closed for client in clients)


async def test_an_outcome_reads_like_the_dict_it_is_documented_as(manager):
    results = await manager.broadcast(lambda client: "value" if client is manager.get("alpha") else 1 / 0)

    assert dict(results.alpha) == {"ok": True, "value": "value"}
    assert results.alpha.get("error") is None
    assert "error" not in results.alpha
    assert list(results.beta) == ["ok", "error"]
    assert results.beta.get("value", "none") == "none"
    assert isinstance(results.beta.get("error"), ZeroDivisionError)


async def test_a_future_of_a_pool_is_awaited_and_cancelled_too(manager):
    with ThreadPoolExecutor(1) as pool:
        assert (await manager.broadcast(lambda client: pool.submit(str, 7))).values() == ["7", "7", "7"]

    waiting = []

    def never(client):
        waiting.append(Future())
        return waiting[-1]

    broadcast = asyncio.create_task(manager.broadcast(never))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    broadcast.cancel()
    with pytest.raises(asyncio.CancelledError):
        await broadcast
    await asyncio.sleep(0)
    assert len(waiting) == 3
    assert all(future.cancelled() for future in waiting)


async def test_a_client_can_be_unregistered_and_stay_open(manager, blocking):
    kept = manager.get("alpha")
    assert await manager.unregister("alpha", close=False) is True
    assert not kept.closed
    await kept.close()

    kept = blocking.get("alpha")
    assert blocking.unregister("alpha", False) is True
    assert not kept.closed
    kept.close()


@pytest.mark.parametrize("name", ["", None, 3])
def test_a_name_is_text(name):
    with pytest.raises(ConfigurationError, match="name"):
        TimebackManager().register(name, SETTINGS)


def test_every_setting_may_stand_in_the_config():
    manager = BlockingManager().register("alpha", {**SETTINGS, "strict": True, "max_retries": 0, "timeout": 3})

    assert manager.get("alpha").oneroster.timeout == 3
    assert manager.get("alpha").oneroster._strict is True
    manager.close()


class Foreign(BaseException):
    """Something that is not an Exception."""


RAISED = [SystemExit(3), GeneratorExit(), Foreign(), BaseExceptionGroup("both", [Foreign(), ValueError("x")])]


@pytest.mark.parametrize("raised", RAISED, ids=lambda error: type(error).__name__)
async def test_whatever_a_run_raises_is_its_outcome(manager, blocking, raised):
    async def call(client):
        if client is manager.get("beta"):
            raise raised
        return 1

    def block(client):
        if client is blocking.get("beta"):
            raise raised
        return 1

    for results in (await manager.broadcast(call), blocking.broadcast(block)):
        assert results.beta.error is raised
        assert [value for _, value in results.succeeded] == [1, 1]


async def test_a_run_that_cancels_its_own_task_loses_no_result(manager):
    async def call(client):
        if client is manager.get("beta"):
            asyncio.current_task().cancel()
            await asyncio.sleep(0)
        if client is manager.get("gamma"):
            asyncio.current_task().cancel()
        return 1

    results = await manager.broadcast(call)

    assert [name for name, _ in results.succeeded] == ["alpha", "gamma"]
    assert isinstance(results.beta.error, asyncio.CancelledError)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_keyboard_interrupt_passes_in_async_code():
    async def main():
        async with TimebackManager() as manager:
            manager.register("alpha", **SETTINGS).register("beta", **SETTINGS)

            async def call(client):
                if client is manager.get("alpha"):
                    raise KeyboardInterrupt
                await asyncio.Event().wait()

            await manager.broadcast(call)

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(main())


def test_a_keyboard_interrupt_passes_in_blocking_code_and_waits_for_nobody(blocking):
    import threading

    never = threading.Event()

    def call(client):
        if client is blocking.get("beta"):
            raise KeyboardInterrupt
        never.wait()

    with pytest.raises(KeyboardInterrupt):
        blocking.broadcast(call)
    never.set()


async def test_a_broadcast_reaches_only_the_named_platforms(manager, blocking):
    assert list(await manager.broadcast(lambda client: 1, names=["gamma", "alpha"])) == ["alpha", "gamma"]
    assert list(blocking.broadcast(lambda client: 1, names=("beta",))) == ["beta"]
    assert list(blocking.broadcast(lambda client: 1, names="beta")) == ["beta"]
    assert (await manager.broadcast(lambda client: 1, names=[])).values() == []
    with pytest.raises(UnknownClientError, match="delta"):
        await manager.broadcast(lambda client: 1, names=["alpha", "delta"])


async def test_when_time_is_up_the_finished_outcomes_are_kept(manager):
    async def call(client):
        if client is not manager.get("alpha"):
            await asyncio.Event().wait()
        return 1

    results = await manager.broadcast(call, timeout=0.05)

    assert results.succeeded == [("alpha", 1)]
    assert isinstance(results.beta.error, BroadcastTimeoutError)
    assert isinstance(results.beta.error, TimeoutError)
    assert results.beta.error.started
    assert str(results.beta.error) == (
        "the broadcast was over after 0.05 s, before the run on this platform ended; "
        "what it had sent may have been done"
    )


async def test_a_run_that_ends_while_it_is_stopped_keeps_its_result(manager):
    async def call(client):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return "saved"

    assert (await manager.broadcast(call, timeout=0.01)).values() == ["saved"] * 3


async def test_at_most_so_many_runs_go_on_at_a_time(manager, blocking):
    under_way, most = [], []

    async def call(client):
        under_way.append(client)
        most.append(len(under_way))
        await asyncio.sleep(0)
        under_way.remove(client)

    def block(client):
        under_way.append(client)
        most.append(len(under_way))
        under_way.remove(client)

    assert (await manager.broadcast(call, max_concurrency=1)).all_succeeded
    assert blocking.broadcast(block, max_concurrency=1).all_succeeded
    assert max(most) == 1
    assert len(most) == 6


async def test_a_run_that_got_no_turn_says_that_nothing_was_sent(manager, blocking):
    import threading

    never = threading.Event()
    waits = await manager.broadcast(lambda client: asyncio.Event().wait(), timeout=0.01, max_concurrency=1)
    blocks = blocking.broadcast(lambda client: never.wait(), timeout=0.01, max_concurrency=1)
    never.set()

    for results in (waits, blocks):
        assert [error.started for _, error in results.failed] == [True, False, False]
        assert "nothing was sent" in str(results.gamma.error)
        assert pickle.loads(pickle.dumps(results.gamma.error)).started is False


@pytest.mark.parametrize("limits", [{"timeout": 0}, {"timeout": "1"}, {"max_concurrency": 0}])
async def test_limits_are_numbers_above_zero(manager, blocking, limits):
    with pytest.raises(ConfigurationError, match=next(iter(limits))):
        await manager.broadcast(lambda client: 1, **limits)
    with pytest.raises(ConfigurationError, match=next(iter(limits))):
        blocking.broadcast(lambda client: 1, **limits)


async def test_only_failed_runs_are_repeated(manager, blocking):
    runs = []

    def first(client):
        if client in (manager.get("beta"), blocking.get("beta")):
            raise LookupError("no")
        return "first"

    def second(client):
        runs.append(client)
        return "second"

    results = await manager.broadcast(first)
    again = await results.retry_failed(second)
    blocked = blocking.broadcast(first).retry_failed(second)

    assert again.values() == blocked.values() == ["first", "second", "first"]
    assert list(again) == ["alpha", "beta", "gamma"]
    assert runs == [manager.get("beta"), blocking.get("beta")]
    assert results.any_failed
    assert isinstance(again, BroadcastResults)


def test_a_blocking_broadcast_says_that_it_takes_no_async_function(blocking):
    async def call(client):
        return client

    results = blocking.broadcast(call)

    assert [str(error) for _, error in results.failed] == [
        "the function of a blocking broadcast must be a plain one, not an async one"
    ] * 3
