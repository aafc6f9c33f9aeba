"""Drawing: each thing of a Deck as DrawingML."""
