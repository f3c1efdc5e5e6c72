/**
 * Returns the stored response as requested: in full, or only some of its bytes. Safari plays a clip only in ranges, and
 * a cache stores it in full.
 */
export async function asAsked(request: Request, kept: Response): Promise<Response> {
  const asked = request.headers.get('Range');
  const wanted = asked && /^bytes=(\d*)-(\d*)$/.exec(asked.trim());
  if (!wanted || kept.status !== 200 || (!wanted[1] && !wanted[2])) return kept;
  const whole = await kept.blob();
  const [first, last] = bytes(wanted[1]!, wanted[2]!, whole.size);
  const headers = new Headers(kept.headers);
  headers.set('Accept-Ranges', 'bytes');
  if (first > last || first >= whole.size) {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${whole.size}` } });
  }
  headers.set('Content-Range', `bytes ${first}-${last}/${whole.size}`);
  headers.set('Content-Length', String(last - first + 1));
  return new Response(whole.slice(first, last + 1), { status: 206, statusText: 'Partial Content', headers });
}

/** Returns the first and the last byte of `first-last`, `first-`, or `-howManyAtTheEnd`. */
function bytes(from: string, to: string, size: number): [number, number] {
  if (!from) return [Math.max(0, size - Number(to)), Number(to) > 0 ? size - 1 : -1];
  return [Number(from), to ? Math.min(Number(to), size - 1) : size - 1];
}
