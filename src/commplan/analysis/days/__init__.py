"""Days: the working calendar, festivals and seasons, when things happen and by when."""
