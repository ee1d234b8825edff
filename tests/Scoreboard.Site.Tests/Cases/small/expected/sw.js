self.scoreboard = { build: "SUM", lists: {"":"SUM","ar/":"SUM"} };
importScripts("assets/worker.js?v=SUM");
