/** The icon of the page: a sheet with one line marked. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="5" y="2" width="22" height="28" rx="3" fill="#0b5c63"/><path d="M10 9h12M10 23h8" stroke="#fff" stroke-width="2" stroke-linecap="round"/><path d="M10 16h12" stroke="#ffd76a" stroke-width="4" stroke-linecap="round"/></svg>`;
