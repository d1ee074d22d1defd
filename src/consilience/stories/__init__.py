"""From reports to stories: which reports tell of the same real-world event."""

from consilience.stories.anchors import anchor_days
from consilience.stories.features import Features, Term, features
from consilience.stories.groups import StoryGroup, group

__all__ = ["Features", "StoryGroup", "Term", "anchor_days", "features", "group"]
