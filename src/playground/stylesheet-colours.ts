/** Fonts and colours, light and dark. Text on its ground has a contrast of 4.5 to 1 at least, edges of fields 3 to 1. */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Liberation Serif", serif;
  --paper: #fbfaf7;
  --card: #ffffff;
  --ink: #1d2529;
  --soft: #525d63;
  --line: #dedbd3;
  --edge: #7b858a;
  --accent: #0b5c63;
  --accent-strong: #07444a;
  --on-accent: #ffffff;
  --focus: #b4530a;
  --care: #7a4300;
  --care-ground: #fdf1dc;
  --care-line: #d9a14a;
  --marked: #fff3c4;
  --bad: #9c1f1f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191c;
    --card: #1c2327;
    --ink: #e8eaea;
    --soft: #a9b3b7;
    --line: #323b40;
    --edge: #7f8b91;
    --accent: #7fcbd1;
    --accent-strong: #a6dfe3;
    --on-accent: #0d2426;
    --focus: #ffb366;
    --care: #f2cf93;
    --care-ground: #352a17;
    --care-line: #a97c33;
    --marked: #3d3716;
    --bad: #ff9d94;
  }
}
@media print {
  :root {
    --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --edge: #666; --accent: #000;
    --care: #000; --care-ground: #fff; --care-line: #666; --marked: #fff; --bad: #000;
  }
}
`;
