// A drawn picture on the page, as an SVG of its shapes.
import type { Colour, Drawing, Shape } from '../../core/sampleSets/drawing';

/** Hidden from screen readers: whoever shows it says what it is. */
export function DrawingView({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg viewBox="-1 -1 2 2" aria-hidden="true" style={{ background: css(drawing.ground) }}>
      {drawing.shapes.map((shape, i) => (
        <path
          key={i}
          d={pathOf(shape)}
          fill={shape.fill ? css(shape.fill) : 'none'}
          {...(shape.line && { stroke: css(shape.line.colour), strokeWidth: shape.line.width })}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}

const pathOf = ({ points, closed }: Shape): string =>
  `M${points.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join('L')}${closed ? 'Z' : ''}`;

const css = ({ hue, saturation, lightness }: Colour): string => `hsl(${hue} ${100 * saturation}% ${100 * lightness}%)`;
