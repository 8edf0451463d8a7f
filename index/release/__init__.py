"""A release: everything that serves together, in one immutable folder with a manifest."""

from index.release.load import Release, load_release
from index.release.manifest import Manifest

__all__ = ["Manifest", "Release", "load_release"]
