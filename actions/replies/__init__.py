"""How an answer is put together, proved against its sources and sent."""
