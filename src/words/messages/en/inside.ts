// The way of one picture through the backbone.

export const inside = {};
