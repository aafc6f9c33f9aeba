"""Writers: a Document becomes bytes; findings become text or JSON."""
