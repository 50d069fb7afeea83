"""Drafts come back as they were typed, and leave no trace when dropped."""

from __future__ import annotations

from mediator.storage import drafts, events
from mediator.storage.store import Store
from tests.storage.office import NOW, USER, unlock


def test_a_draft_survives_closing_and_keeps_only_the_last_state(store: Store) -> None:
    for text in ("秦", "秦连", "秦连生"):
        with store.transaction() as session:
            drafts.save(session, "case/new", owner=USER, data={"name": text, "age": None}, now=NOW)
    store.close()
    with unlock(store.folder.root) as again, again.reading() as session:
        assert drafts.load(session, "case/new", owner=USER) == {"name": "秦连生", "age": None}
        assert events.verify_chain(session) == []
        assert events.last_moment(session) is None


def test_discard_and_missing(store: Store) -> None:
    with store.transaction() as session:
        drafts.save(session, "a", owner=USER, data={}, now=NOW)
    with store.transaction() as session:
        drafts.discard(session, "a", owner=USER)
        drafts.discard(session, "never there", owner=USER)
    with store.reading() as session:
        assert drafts.load(session, "a", owner=USER) is None


def test_what_one_user_is_typing_is_not_seen_overwritten_or_dropped_by_another(store: Store) -> None:
    other = "王芳"
    with store.transaction() as session:
        drafts.save(session, "intake", owner=USER, data={"name": "秦连生"}, now=NOW)
    with store.transaction() as session:
        assert drafts.load(session, "intake", owner=other) is None
        drafts.save(session, "intake", owner=other, data={"name": "印广德"}, now=NOW)
    with store.transaction() as session:
        drafts.discard(session, "intake", owner=other)
    with store.reading() as session:
        assert drafts.load(session, "intake", owner=USER) == {"name": "秦连生"}
        assert drafts.load(session, "intake", owner=other) is None
