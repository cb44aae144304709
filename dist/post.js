require("./rolldown-runtime.js");
// src/post.ts
require("./begin.js").runPostStep(process.env);
