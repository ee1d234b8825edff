// Nothing to see here.
