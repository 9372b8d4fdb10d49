"""The page of the sandbox, used in headless Chromium as a person would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from browser import chromium, missing
from timeback_sandbox.clock import SteeredClock
from timeback_sandbox.server import SandboxServer

pytestmark = [pytest.mark.judge, pytest.mark.xdist_group("browser")]
USERS = "/ims/oneroster/rostering/v1p2/users/"


@pytest.fixture(scope="module")
def driver() -> Iterator[Any]:
    absent = missing()
    if absent is not None:
        pytest.skip(f"{absent}: the sandbox's page is not looked at")
    with chromium() as made:
        yield made


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer(clock=SteeredClock(), delivery_delays=()) as made:
        yield made


class Page:
    """What a person does with the page."""

    def __init__(self, driver: Any, server: SandboxServer) -> None:
        self.driver = driver
        self.server = server

    def open(self, view: str = "") -> None:
        self.driver.get("about:blank")
        self.driver.get(f"{self.server.base_url}/#{view or self.server.control_secret}")
        self.see(lambda: self.driver.execute_script("return document.body.dataset.view") == (view or "browse"))

    def go(self, view: str) -> None:
        self.driver.find_element("link text", view).click()
        self.see(lambda: self.driver.execute_script("return document.body.dataset.view") == view)

    def see(self, holds: Callable[[], Any]) -> Any:
        from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
        from selenium.webdriver.support.ui import WebDriverWait

        gone = (NoSuchElementException, StaleElementReferenceException)
        return WebDriverWait(self.driver, 20, 0.05, gone).until(lambda _: holds())

    def text(self) -> str:
        found: str = self.driver.find_element("id", "view").text
        return found

    def press(self, label: str) -> None:
        self.see(lambda: self.driver.find_element("xpath", f"//button[normalize-space()='{label}']")).click()

    def fill(self, name: str, value: str) -> None:
        field = self.see(lambda: self.driver.find_element("name", name))
        field.clear()
        field.send_keys(value)


@pytest.fixture
def page(driver: Any, server: SandboxServer) -> Page:
    return Page(driver, server)


def token(server: SandboxServer) -> dict[str, str]:
    form = {
        "grant_type": "client_credentials",
        "client_id": server.client_id,
        "client_secret": server.client_secret,
    }
    return {"authorization": f"Bearer {httpx.post(server.token_url, data=form).json()['access_token']}"}


def test_rows_are_browsed_searched_and_opened(page):
    page.open()
    assert "student@example.edu" in page.text()
    assert page.server.control_secret not in page.driver.current_url

    page.press("Further rows")
    page.see(lambda: "student-20" in page.text())
    page.fill("search", "Okafor")
    page.press("Search")
    page.see(lambda: "Okafor" in page.text() and "Nguyen" not in page.text())
    page.driver.find_element("css selector", "tbody tr").click()
    page.see(lambda: '"sourcedId"' in page.driver.find_element("id", "details").text)
    assert page.driver.get_log("browser") == []


def test_every_list_of_every_service_opens(page):
    page.open()
    names = [each.get_attribute("href") for each in page.driver.find_elements("css selector", ".side a")]
    assert len(names) > 20
    for address in names:
        page.driver.get(address)
        current = f".side a[href='#{address.partition('#')[2]}'][aria-current]"
        page.see(lambda current=current: page.driver.find_elements("css selector", current))
        assert page.driver.find_element("id", "problem").text == ""


def test_operations_are_listed_by_service(page):
    page.open()
    page.go("operations")
    page.driver.find_element("link text", "caliper").click()

    page.see(lambda: "/caliper/event/validate" in page.text())


def test_requests_appear_with_their_verdicts(page, server):
    page.open()
    page.go("requests")
    headers = token(server)
    httpx.get(f"{server.base_url}{USERS}nobody", headers=headers)
    httpx.get(f"{server.base_url}{USERS}id-1", headers=headers)

    page.see(lambda: "rejected" in page.text() and "accepted" in page.text())
    assert "3 requests" in page.text()  # the first is the token's


def test_a_snapshot_is_taken_and_restored_and_the_clock_stands_still(page, server):
    headers = token(server)
    page.open()
    page.go("control")
    page.fill("name", "before")
    page.press("Take a snapshot")
    page.see(lambda: "before" in page.text())
    httpx.delete(f"{server.base_url}{USERS}id-1", headers=headers)
    page.press("Restore")
    page.see(lambda: "Snapshots of 0 writes" in page.text())
    status = httpx.get(f"{server.base_url}{USERS}id-1", headers=headers).json()["user"]["status"]
    assert status == "active"

    page.fill("seconds", "3600")
    page.press("Set")
    page.see(lambda: page.driver.find_element("id", "clock").text != "")
    assert page.driver.find_element("id", "problem").text == ""


def test_a_fault_is_set_and_removed(page, server):
    page.open()
    page.go("control")
    page.fill("path", USERS)
    page.press("Break requests")
    page.see(lambda: "Remove" in page.text())
    assert httpx.get(f"{server.base_url}{USERS}id-1", headers=token(server)).status_code == 503

    page.press("Remove")
    page.see(lambda: "Remove" not in page.text())
    assert server.faults == []


def test_seeds_are_made_anew(page, server):
    page.open()
    page.go("control")
    page.fill("users", "1000")
    page.press("Begin anew with so many users")

    page.see(lambda: httpx.get(f"{server.base_url}{USERS}?limit=1", headers=token(server)).json()["totalCount"] == 1000)


def test_without_the_secret_nothing_is_shown(page, driver, server):
    driver.get(server.base_url)
    driver.execute_script("sessionStorage.clear()")
    driver.get("about:blank")
    driver.get(server.base_url)
    page.see(lambda: driver.find_element("id", "login").is_displayed())
    assert page.text() == ""

    driver.find_element("id", "secret").send_keys("wrong")
    page.press("Open")
    page.see(lambda: "X-Sandbox-Secret" in driver.find_element("id", "problem").text)
    driver.find_element("id", "secret").clear()
    driver.find_element("id", "secret").send_keys(server.control_secret)
    page.press("Open")
    page.see(lambda: "student@example.edu" in page.text())
