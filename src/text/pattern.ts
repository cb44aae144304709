/**
 * Whether a glob matches a whole text, ignoring case. `*` matches any number of characters, `?` exactly one.
 * Takes at most as many steps as the product of the two lengths, whatever the pattern.
 */
export function matches(pattern: string, text: string): boolean {
  const p = pattern.toLowerCase();
  const t = text.toLowerCase();
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < t.length; ) {
    if (p[at] === "*") {
      star = at++;
      resume = i;
    } else if (p[at] === "?" || p[at] === t[i]) {
      at++;
      i++;
    } else if (star >= 0) {
      // The last star takes another character; earlier stars never need to change.
      at = star + 1;
      i = ++resume;
    } else {
      return false;
    }
  }
  while (p[at] === "*") at++;
  return at === p.length;
}
