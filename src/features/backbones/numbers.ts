// Numbers as people read them.
const grouped = new Intl.NumberFormat('en');

export const count = (value: number): string => grouped.format(value);

/** 12345 → "0.01 MB", 5528256 → "5.5 MB". */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e5 ? 2 : 1)} MB`;

export const millions = (value: number): string => `${grouped.format(Math.round(value / 1e6))} million`;

/** 0.4852 → "49 %". */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;
