"""Pages, files and headers: what browsers get, and what never leaves or enters."""

from __future__ import annotations

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.web.corpus import XSS
from tests.web.fake_release import DOCUMENT, HOSTILE, QUOTE, TEXT
from web.app import create_app
from web.assets import load_assets
from web.settings import WebSettings

BUDGET = 30_000  # bytes, compressed, for everything the widget loads


class Tags(HTMLParser):
    """Collects the tags of a page, its addresses and any inline script or handler."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.addresses: list[str] = []
        self.inline: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action")]
        self.inline += [name for name, _ in attrs if name.startswith("on") or name == "style"]
        if tag == "script" and "src" not in dict(attrs):
            self.inline.append("script")


def test_everything_the_widget_loads_is_small() -> None:
    assets = load_assets()
    loaded = [asset for path, asset in assets.files.items() if path == "widget.js" or path.startswith("chat/")]
    assert sum(len(asset.gzipped) for asset in loaded) <= BUDGET


def test_only_comments_that_stand_alone_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "widget.js").write_text(
        "/** One. */\n  /**\n   * Two.\n   */\n/** @type {A} */ (a).b();\nc(); /** d */\n"
    )
    assert load_assets(tmp_path).files["widget.js"].body == b"/** @type {A} */ (a).b();\nc(); /** d */\n"


def test_the_loader_names_the_present_version_and_every_import_exists() -> None:
    assets = load_assets()
    assert f"/static/{assets.version}/chat/main.js" in assets.files["widget.js"].body.decode()
    for path, asset in assets.files.items():
        if path.startswith("chat/"):
            for name in re.findall(r"^import .* from '\./(.+)';", asset.body.decode(), re.MULTILINE):
                assert f"chat/{name}" in assets.files, f"{path} imports {name}"


def test_files_are_compressed_and_kept_for_good(client: TestClient, settings: WebSettings) -> None:
    assets = create_app(settings).state.parts.assets
    response = client.get(assets.url("chat/main.js"), headers={"Accept-Encoding": "gzip"})
    assert response.headers["content-encoding"] == "gzip"
    assert "immutable" in response.headers["cache-control"]
    assert response.text == gzip.decompress(assets.files["chat/main.js"].gzipped).decode()
    assert client.get("/static/older/chat/main.js").headers["cache-control"] == "no-store"
    assert client.get("/static/x/../../settings.py").status_code == 404
    assert client.get(f"/static/{assets.version}/%2e%2e/app.py").status_code == 404


@pytest.mark.parametrize(
    "path", ["/", "/documents", f"/documents/{DOCUMENT}", f"/documents/{HOSTILE}", "/documents/none"]
)
def test_pages_hold_no_inline_script_and_no_third_party_address(client: TestClient, path: str) -> None:
    response = client.get(path)
    tags = Tags(response.text)
    assert tags.inline == []
    assert all(address.startswith(("/", "#", "tel:")) for address in tags.addresses)
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy


@pytest.mark.parametrize("path", ["/", "/healthz", "/api/config", "/widget.js", "/openapi.json", "/nowhere"])
def test_every_response_carries_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-frame-options"] == "DENY"
    assert "server" not in headers


def test_the_documentation_pages_that_load_from_elsewhere_are_off(client: TestClient) -> None:
    assert client.get("/docs").status_code == client.get("/redoc").status_code == 404


def test_only_the_sites_in_the_settings_may_use_the_chat(settings: WebSettings) -> None:
    allowed = settings.model_copy(update={"allowed_origins": ("https://city.example/", "*")})
    with TestClient(create_app(allowed)) as client:
        for origin, expected in (("https://city.example", "https://city.example"), ("https://evil.example", None)):
            asked = client.options(
                "/api/chat",
                headers={
                    "Origin": origin,
                    "Access-Control-Request-Method": "POST",
                    "Access-Control-Request-Headers": "content-type",
                },
            )
            assert asked.headers.get("access-control-allow-origin") == expected
            assert (
                client.get("/api/config", headers={"Origin": origin}).headers.get("access-control-allow-origin")
                == expected
            )


def test_the_plain_form_works_with_scripts_off(client: TestClient) -> None:
    home = client.get("/").text
    assert '<form class="question-form" method="post" action="/chat">' in home
    page = client.post("/chat", data={"message": "Thu ngân sách năm 2021?"}).text
    assert "<strong>2.341,6 tỷ đồng trở lên</strong>" in page
    start = TEXT.index(QUOTE)
    link = f"/documents/{DOCUMENT}?c={start}-{start + len(QUOTE)}"
    assert link in page
    assert f'<mark id="quote">{QUOTE}</mark>' in client.get(link).text
    session = re.search(r'name="session" value="([^"]+)"', page)
    assert session is not None
    assert client.post("/chat", data={"message": "xin chào", "session": session[1]}).status_code == 200
    assert client.post("/chat", data={"session": "x" * 1000}).status_code == 422


def test_a_refusal_is_a_page_for_people_and_json_for_programs(settings: WebSettings) -> None:
    with TestClient(create_app(settings.model_copy(update={"address_rate": 1}))) as client:
        client.post("/chat", data={"message": "xin chào"})
        person = client.post("/chat", data={"message": "xin chào"}, headers={"Accept": "text/html,*/*;q=0.8"})
        assert (person.status_code, person.headers["retry-after"]) == (429, "60")
        assert "khoảng một phút" in person.text and "<h1>" in person.text
        assert client.post("/api/chat", json={"message": "a"}).json()["code"] == "too_many"
        assert "<h1>" in client.get("/nowhere", headers={"Accept": "text/html"}).text


@pytest.mark.parametrize("text", XSS)
def test_hostile_text_stays_text_in_the_plain_pages(client: TestClient, text: str) -> None:
    page = client.post("/chat", data={"message": text}).text
    tags = Tags(page)
    assert tags.inline == []
    assert not {"iframe", "math", "details", "base", "style", "noscript"} & set(tags.seen)
    assert not any("javascript:" in address for address in tags.addresses)


def test_a_hostile_document_stays_text(client: TestClient) -> None:
    page = client.get(f"/documents/{HOSTILE}").text
    assert "<script>alert" not in page and "onerror=alert(1)>" not in page
    assert Tags(page).inline == []
    excerpt = client.get(f"/api/documents/{HOSTILE}", params={"start": 0, "end": 5})
    assert excerpt.headers["content-type"] == "application/json"


def test_an_original_is_a_download_and_never_a_page(client: TestClient) -> None:
    response = client.get(f"/documents/{DOCUMENT}/original")
    assert response.content.decode() == TEXT
    assert response.headers["content-disposition"].startswith("attachment")
    assert response.headers["content-type"] == "application/octet-stream"
    assert "sandbox" in response.headers["content-security-policy"]
    assert client.get(f"/documents/{HOSTILE}/original").status_code == 404


def test_an_excerpt_gives_the_exact_words_with_their_place(client: TestClient) -> None:
    start = TEXT.index(QUOTE)
    excerpt = client.get(f"/api/documents/{DOCUMENT}", params={"start": start, "end": start + len(QUOTE)}).json()
    assert excerpt["quote"] == QUOTE
    assert excerpt["trail"] == ["I. Nhiệm vụ 6 tháng cuối năm", "Một là"]
    assert (excerpt["page"], excerpt["issued"], excerpt["number"]) == (2, "2021-01-05", "12/KH-UBND")
    assert excerpt["url"] == f"/documents/{DOCUMENT}?release=r1#c={start}-{start + len(QUOTE)}"
    assert client.get("/api/documents/none").status_code == 404
