"""Works something out with figures: which calculation is asked for, with which figures, and the sentence that says it."""
