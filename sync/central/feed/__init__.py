"""What central tells every kiosk: statuses by reference hash, notices, whatever is small."""
