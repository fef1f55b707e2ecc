/** What stands in the box before anyone types: a made-up article that has one of everything. */
export const SAMPLE = `---
language: en
author: Jane Roe
---

# A dry summer

“It has not rained since May,” said John Doe, a farmer. “The wells are *empty*,” he added.

More than 300 families have left, and some 40 families are packing.

## What comes next

According to the water board, a new well would cost $2 million and be 120 meters deep. The "green belt" is brown.

<!-- disclaimer -->

All names and numbers are made up. Put your own text here.
`
