/*! Dateline embed 1 · MIT · docs/embed.md */
/**
 * Puts a Dateline map into a page and talks to it. No dependencies, nothing global but `Dateline`.
 * The messages under it are those of docs/embed.md, version 1; types are in dateline-embed.d.ts.
 */
(function () {
  'use strict';
  var VERSION = 1;
  var EVENTS = ['ready', 'height', 'filter', 'select'];
  var OWN = ['src', 'title', 'heading', 'locked', 'theme', 'lang', 'filter', 'map', 'event', 'height', 'autoHeight', 'sandbox'];
  var script = document.currentScript;
  var base = script && script.src ? script.src.replace(/[^/]*$/, '') : '';

  function fail(message) {
    throw new TypeError('Dateline: ' + message);
  }

  function find(target) {
    var element = typeof target === 'string' ? document.querySelector(target) : target;
    if (!element || element.nodeType !== 1) fail('no element ' + String(target));
    return element;
  }

  /** Lists are joined as links join them. */
  function words(value) {
    return value === null ? null : Array.isArray(value) ? value.join('~') : String(value);
  }

  function filterWords(filter) {
    var out = {};
    if (typeof filter !== 'object' || filter === null) fail('a filter is an object');
    Object.keys(filter).forEach(function (name) {
      out[name] = words(filter[name]);
    });
    return out;
  }

  function address(options) {
    var parameters = new URLSearchParams();
    parameters.set('v', String(VERSION));
    var filter = filterWords(options.filter || {});
    Object.keys(filter).forEach(function (name) {
      if (filter[name] !== null) parameters.set(name, filter[name]);
    });
    if (options.map) parameters.set('map', words(options.map));
    ['event', 'theme', 'lang'].forEach(function (name) {
      if (options[name]) parameters.set(name, options[name]);
    });
    if (options.heading) parameters.set('title', options.heading);
    if (options.locked) parameters.set('filters', 'locked');
    // The frame then takes commands from this page alone.
    if (/^https?:/.test(location.origin)) parameters.set('host', location.origin);
    return (options.src || base + 'embed.html').replace(/#.*$/, '') + '#' + parameters.toString();
  }

  /** Takes hold of a frame that is in the page already. */
  function connect(target, options) {
    var frame = find(target);
    if (frame.tagName !== 'IFRAME') fail('connect() needs an iframe');
    var settings = options || {};
    var origin = new URL(frame.src, document.baseURI).origin;
    var isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    var listeners = {};
    var isReady = false;
    var waiting = [];

    function post(message) {
      message.dateline = VERSION;
      // A sandboxed frame has no origin that could be named.
      if (frame.contentWindow) frame.contentWindow.postMessage(message, isOpaque ? '*' : origin);
    }
    function send(message) {
      if (isReady) post(message);
      else waiting.push(message);
    }
    function emit(type, message) {
      (listeners[type] || []).slice().forEach(function (listener) {
        listener(message);
      });
    }
    function receive(event) {
      if (event.source !== frame.contentWindow || event.origin !== (isOpaque ? 'null' : origin)) return;
      var message = event.data;
      if (typeof message !== 'object' || message === null || message.dateline !== VERSION) return;
      if (EVENTS.indexOf(message.type) < 0) return;
      if (message.type === 'ready') {
        isReady = true;
        waiting.splice(0).forEach(post);
      }
      if (message.type === 'height' && settings.autoHeight !== false && message.height > 0 && message.height < 4000)
        frame.style.height = message.height + 'px';
      emit(message.type, message);
    }

    window.addEventListener('message', receive);
    // Should the frame have been there first, it says again that it is ready.
    if (frame.contentWindow) frame.contentWindow.postMessage({ dateline: VERSION, type: 'hello' }, '*');
    var map = {
      frame: frame,
      on: function (type, listener) {
        if (EVENTS.indexOf(type) < 0) fail('no event ' + type + '; there are ' + EVENTS.join(', '));
        if (typeof listener !== 'function') fail('on() needs a function');
        (listeners[type] = listeners[type] || []).push(listener);
        return function () {
          listeners[type] = listeners[type].filter(function (other) {
            return other !== listener;
          });
        };
      },
      /** Replaces the conditions that are named; null takes one back. */
      setFilter: function (filter) {
        send({ type: 'filter', filter: filterWords(filter) });
      },
      flyTo: function (lat, lon, km) {
        send({ type: 'fly', lat: lat, lon: lon, km: km === undefined ? 25 : km });
      },
      select: function (id) {
        send({ type: 'select', event: id });
      },
      setTheme: function (theme) {
        send({ type: 'theme', theme: theme });
      },
      /** Shows other events: articles and events, as docs/embed.md states. */
      load: function (corpus) {
        send({ type: 'load', corpus: corpus });
      },
      /** Lets go of the frame; embed()'s own frame is taken out of the page. */
      remove: function () {
        window.removeEventListener('message', receive);
        listeners = {};
        if (settings.isOwn && frame.parentNode) frame.parentNode.removeChild(frame);
      },
    };
    return map;
  }

  /** Makes a frame in an element of the page. */
  function embed(target, options) {
    var settings = options || {};
    Object.keys(settings).forEach(function (name) {
      if (OWN.indexOf(name) < 0) fail('no option ' + name + '; there are ' + OWN.join(', '));
    });
    var parent = find(target);
    var frame = document.createElement('iframe');
    frame.title = settings.title || settings.heading || 'Map of events';
    frame.loading = 'lazy';
    frame.allow = 'fullscreen';
    frame.setAttribute(
      'sandbox',
      settings.sandbox || 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    );
    frame.style.cssText = 'display:block;width:100%;border:0;height:' + (settings.height || 450) + 'px';
    frame.src = address(settings);
    parent.appendChild(frame);
    return connect(frame, { autoHeight: settings.autoHeight, isOwn: true });
  }

  window.Dateline = { version: VERSION, embed: embed, connect: connect };
})();
