// Added by `cargo xtask start --watch`; it is not part of the build.
{
  let shown = null;
  setInterval(async () => {
    try {
      const answer = await fetch("__version", { cache: "no-store" });
      if (!answer.ok) return;
      const version = await answer.text();
      if (shown !== null && version !== shown) location.reload();
      shown = version;
    } catch {
      // The server is stopped; it is asked again in a second.
    }
  }, 1000);
}

