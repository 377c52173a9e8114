"""`./dev run`: central, a kiosk and the sample city on one machine, to try or to prove."""
