"""OpenRosa at central: forms for phones and what they send, and answers for other servers."""
