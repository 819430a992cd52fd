package dev.metier.typesetting;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of a document, within the budget: every element and every page asks for its style. */
final class GuardedStyles extends StyleReference {

    private final StyleReference styles;
    private final SharedContext context;
    private final Element root;
    private final Budget budget;

    GuardedStyles(SharedContext context, Element root, Budget budget) {
        super(context.getUserAgentCallback());
        this.styles = context.getCss();
        this.context = context;
        this.root = root;
        this.budget = budget;
    }

    @Override
    public com.openhtmltopdf.css.style.CalculatedStyle getRootElementStyle() {
        return context.getStyle(root);
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return styles.isHoverStyled(element);
    }

    @Override
    public int getFragmentHide(Element element) {
        return styles.getFragmentHide(element);
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        budget.spendTime();
        return styles.getPseudoElementStyle(node, pseudoElement);
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        budget.spendTime();
        return styles.getCascadedStyle(element, restyle);
    }

    @Override
    public String getCSSForAllDescendants(Element element) {
        return styles.getCSSForAllDescendants(element);
    }

    @Override
    public PageInfo getPageStyle(@Nullable String pageName, @Nullable String pseudoPage) {
        budget.spendPage();
        return styles.getPageStyle(pageName, pseudoPage);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return styles.getFontFaceRules();
    }

    @Override
    public void setUserAgentCallback(UserAgentCallback userAgent) {
        styles.setUserAgentCallback(userAgent);
    }
}
